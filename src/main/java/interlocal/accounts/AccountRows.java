package interlocal.accounts;

import interlocal.accounts.protocol.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRows extends JpaRepository<AccountRow, Long> {

    Optional<AccountRow> findByMail(String mail);

    List<AccountRow> findAllByOrderByNameAscIdAsc();

    /** Locks those who have a role and may sign in, so that no two transactions each take the last but one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from AccountRow account where role = :role and disabled = false order by id")
    List<AccountRow> locked(Role role);
}
