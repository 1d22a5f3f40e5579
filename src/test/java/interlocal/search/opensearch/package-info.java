/** Tests of the OpenSearch engine, on a cluster of three nodes. */
@NullMarked
package interlocal.search.opensearch;

import org.jspecify.annotations.NullMarked;
