/** Scheduled work: reads changed content, and deletes rooms after their retention period. */
@NullMarked
package interlocal.operations.schedule;

import org.jspecify.annotations.NullMarked;
