process.stderr.write('Nothing to run yet.\n')
