// Most commands are done within two seconds, of which Node 20 spends a third on optimising functions that are then hardly run
// any more: V8 11 optimises a function when it has run through about 130 KB of bytecode. With a later start cleaning two
// damaged seeds takes 0.7 of the time on one core, and long runs are optimised all the same (packages/clean/bench/clean.mjs).
// V8 12 and later (Node 22) go by counts of calls, need no such thing, and print an error for a flag they do not know.
import {setFlagsFromString} from 'node:v8'

if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
