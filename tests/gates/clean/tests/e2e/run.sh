#!/bin/sh
# Tells one case.
echo "ok - runs"
