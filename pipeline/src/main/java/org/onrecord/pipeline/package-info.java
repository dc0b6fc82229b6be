/** One run from start to end: what is asked for, the runner, the graph set going, the output written and put in place. */
package org.onrecord.pipeline;
