/** Words and sentences in, what a classifier of Stanford CoreNLP calls them out. */
@NullMarked
package org.dateline.enrich.corenlp;

import org.jspecify.annotations.NullMarked;
