import fc from 'fast-check'

// Property tests try the same cases on every machine and every day, so that a red build is always the change's own
// doing. To look for new counterexamples: FUZZ_SEED=7 FUZZ_RUNS=20000 npx vitest run … in a package.
const {FUZZ_SEED = '1', FUZZ_RUNS = '100'} = process.env

fc.configureGlobal({seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS)})
