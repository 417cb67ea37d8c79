/**
 * A folder with a transformer for token classification in, an engine of enrich-service out: text is cut into the model's
 * pieces, read by windows, and what the model says of each word becomes mentions with confidence.
 */
@NullMarked
package org.dateline.enrich.onnx;

import org.jspecify.annotations.NullMarked;
