/** The engine under test, with a model that the tests make themselves. */
@NullMarked
package org.dateline.enrich.onnx;

import org.jspecify.annotations.NullMarked;
