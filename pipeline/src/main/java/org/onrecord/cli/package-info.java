/** The command line: run, evaluate, validate. */
package org.onrecord.cli;
