#!/usr/bin/env node
import './optimise-late.js'
import '../dist/main.js'
