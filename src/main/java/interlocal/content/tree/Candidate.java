package interlocal.content.tree;

import interlocal.content.Document;

/**
 * A file found good, ready to be published.
 *
 * @param source its bytes
 * @param sha256 of its bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes the bytes
public record Candidate(Document document, byte[] source, String sha256) {}
