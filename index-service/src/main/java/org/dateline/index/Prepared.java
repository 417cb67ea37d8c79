package org.dateline.index;

import java.util.Map;

/** What a message says: a document to be written, or nothing that one could be made of. */
sealed interface Prepared permits DocumentWrite, WriteResult.Refused {
    /** What became of it, after the writes have their results. */
    WriteResult result(Map<DocumentWrite, WriteResult> written);
}
