package interlocal.accounts;

import interlocal.accounts.protocol.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that somebody is left who may manage people. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Admins {

    private final AccountRows rows;

    Admins(AccountRows rows) {
        this.rows = rows;
    }

    /** Whether an account is the only one of an admin; until the transaction ends, no other admin's can be taken away. */
    boolean isLast(long account) {
        var admins = rows.locked(Role.ADMIN);
        return admins.size() == 1 && admins.getFirst().id() == account;
    }
}
