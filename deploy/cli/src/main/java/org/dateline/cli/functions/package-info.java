/** The functions of the services without any server: documents in, JSON out. */
@NullMarked
package org.dateline.cli.functions;

import org.jspecify.annotations.NullMarked;
