/** The engine for corpora that outgrow one machine: an OpenSearch cluster. Nothing else in the portal knows OpenSearch. */
@NullMarked
package interlocal.search.opensearch;

import org.jspecify.annotations.NullMarked;
