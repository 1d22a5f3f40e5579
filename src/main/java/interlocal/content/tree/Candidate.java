package interlocal.content.tree;

import interlocal.content.Document;

/**
 * A file that was accepted and is ready to be published.
 *
 * @param source its bytes
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes the bytes
public record Candidate(Document document, byte[] source, String sha256) {}
