package interlocal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.ManualClock;
import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Handed;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Done;
import interlocal.accounts.protocol.Outcome.Refused;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Secret;
import interlocal.accounts.protocol.SignedInBrowser;
import interlocal.messages.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What accounts promise on every database. */
abstract class AccountsContract {

    static final String PASSWORD = "seven herons by the weir";
    private static final String ADMIN = "Admin@Example.org";
    private static final String OTHER = "a lantern under the mill";
    private static final Device HOME = new Device("192.0.2.1", "Browser 1");
    private static final Device AWAY = new Device("198.51.100.7", "Browser 2");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The portal under test, set up by {@link #setUp}. */
    abstract ConfigurableApplicationContext portal();

    /** Makes the first account. */
    static void setUp(ConfigurableApplicationContext portal) {
        var link = portal.getBean(Links.class).setUp().orElseThrow();
        var arrivals = portal.getBean(Arrivals.class);
        assertThat(arrivals.setUp(token(link), "no address", "Ann", PASSWORD, HOME))
                .isEqualTo(new Refused<>(Refusal.MAIL));
        portal.getBean(AccountsOnly.AdminKey.class).set(got(arrivals.setUp(token(link), ADMIN, "Ann", PASSWORD, HOME)));
        assertThat(arrivals.setUp(token(link), "other@example.org", "Eve", PASSWORD, HOME))
                .isEqualTo(new Refused<>(Refusal.LINK_GONE));
        assertThat(portal.getBean(Links.class).setUp()).as("another link").isEmpty();
    }

    private static Secret token(String link) {
        return Secret.parse(link.replaceFirst(".*/", "")).orElseThrow();
    }

    private static <T> T got(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T>) outcome).value();
    }

    private static <T> void refused(Outcome<T> outcome, Refusal why) {
        assertThat(outcome).isEqualTo(new Refused<T>(why));
    }

    private <T> T bean(Class<T> type) {
        return portal().getBean(type);
    }

    private People people() {
        return bean(People.class);
    }

    private SignIns signIns() {
        return bean(SignIns.class);
    }

    private OwnAccount own() {
        return bean(OwnAccount.class);
    }

    private static String anybody() {
        return "person-" + NUMBER.incrementAndGet() + "@example.org";
    }

    private Secret admin() {
        return bean(AccountsOnly.AdminKey.class).get();
    }

    /** The admin signs in again, after days. */
    private void again() {
        bean(AccountsOnly.AdminKey.class).set(got(signIns().signIn(ADMIN, PASSWORD, HOME)));
    }

    private String invited(String mail, Role role) {
        return ((Handed.ByHand) got(people().invite(admin(), mail, role, Reader.UNKNOWN))).address();
    }

    /** Somebody new who is signed in at home. */
    private Secret somebody(String mail, Role role) {
        return got(bean(Arrivals.class).accept(token(invited(mail, role)), "Bo", PASSWORD, HOME));
    }

    private Account account(Secret key) {
        return signIns().account(key).orElseThrow();
    }

    private List<What> done(long account) {
        return got(people().events(admin(), 0, 500)).stream()
                .filter(event -> Long.valueOf(account).equals(event.account()))
                .map(AccountEvent::what)
                .toList();
    }

    @Test
    void whoIsInvitedMakesAnAccountAndSignsIn() {
        var mail = anybody();
        var link = token(invited(mail, Role.AUTHOR));
        assertThat(bean(Links.class).invitation(link))
                .contains(new Links.Offer(new MailAddress(mail), Role.AUTHOR))
                .isEqualTo(bean(Links.class).invitation(link));
        refused(bean(Arrivals.class).accept(link, " ", PASSWORD, HOME), Refusal.NAME);
        refused(bean(Arrivals.class).accept(link, "Bo", "short", HOME), Refusal.PASSWORD_SHORT);
        refused(bean(Arrivals.class).accept(link, "Bo", "x".repeat(1_000), HOME), Refusal.PASSWORD_LONG);
        refused(bean(Arrivals.class).accept(link, "Bo", mail, HOME), Refusal.PASSWORD_WEAK);
        refused(bean(Arrivals.class).accept(link, "Bo", "passwordpassword", HOME), Refusal.PASSWORD_WEAK);
        var here = got(bean(Arrivals.class).accept(link, " Bo\u202E  Ek ", PASSWORD, HOME));
        assertThat(account(here).name()).isEqualTo("Bo Ek");
        assertThat(account(here).role()).isEqualTo(Role.AUTHOR);
        refused(bean(Arrivals.class).accept(link, "Eve", PASSWORD, HOME), Refusal.LINK_GONE);
        refused(people().invite(admin(), mail, Role.ADMIN, Reader.UNKNOWN), Refusal.MAIL_TAKEN);

        var there = got(signIns().signIn(mail.toUpperCase(Locale.ROOT), PASSWORD, AWAY));
        assertThat(there).isNotEqualTo(here);
        assertThat(done(account(here).id())).containsExactly(What.SIGNED_IN, What.JOINED);
    }

    @Test
    void onlyOneOfManyWhoUseALinkAtOnceGetsAnAccount() throws Exception {
        var link = token(invited(anybody(), Role.AUTHOR));
        var outcomes = atOnce(IntStream.range(0, 4)
                .<Callable<Outcome<Secret>>>mapToObj(
                        number -> () -> bean(Arrivals.class).accept(link, "Bo " + number, PASSWORD, HOME))
                .toList());
        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
    }

    @Test
    void ofTwoAdminsWhoTakeEachOthersRoleOneIsLeft() throws Exception {
        var one = somebody(anybody(), Role.ADMIN);
        var other = somebody(anybody(), Role.ADMIN);
        got(people().disable(one, account(admin()).id(), HOME));
        try {
            var outcomes = atOnce(List.<Callable<Outcome<Outcome.Nothing>>>of(
                    () -> people().give(one, account(other).id(), Role.AUTHOR, HOME),
                    () -> people().give(other, account(one).id(), Role.AUTHOR, HOME)));
            assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
            var left = account(one).role() == Role.ADMIN ? one : other;
            refused(people().disable(left, account(left).id(), HOME), Refusal.LAST_ADMIN);
            refused(own().close(left, PASSWORD, HOME), Refusal.LAST_ADMIN);
        } finally {
            bean(JdbcTemplate.class).update("update account set disabled = false where mail = 'admin@example.org'");
            again();
            for (var account : got(people().all(admin()))) {
                if (account.role() == Role.ADMIN && !account.mail().text().startsWith("admin@")) {
                    got(people().give(admin(), account.id(), Role.AUTHOR, HOME));
                }
            }
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var begun = work.stream().map(threads::submit).toList();
            var results = new ArrayList<T>();
            for (var one : begun) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void aWrongPasswordTellsNothingOfAccounts() {
        var mail = anybody();
        var key = somebody(mail, Role.AUTHOR);
        refused(signIns().signIn(mail, OTHER, HOME), Refusal.NOT_RIGHT);
        refused(signIns().signIn(mail, "x".repeat(100_000), HOME), Refusal.NOT_RIGHT);
        refused(signIns().signIn("nobody@example.org", PASSWORD, HOME), Refusal.NOT_RIGHT);
        refused(signIns().signIn("no address", PASSWORD, HOME), Refusal.NOT_RIGHT);
        var id = account(key).id();
        got(people().disable(admin(), id, HOME));
        refused(signIns().signIn(mail, PASSWORD, HOME), Refusal.NOT_RIGHT);
        assertThat(done(id))
                .containsExactly(
                        What.SIGN_IN_FAILED, What.DISABLED, What.SIGN_IN_FAILED, What.SIGN_IN_FAILED, What.JOINED);
    }

    @Test
    void strangersWhoGuessKeepNobodyOut() {
        var mail = anybody();
        somebody(mail, Role.AUTHOR);
        var tries = IntStream.range(0, 20)
                .mapToObj(number -> signIns().signIn(mail, OTHER, new Device("203.0.113." + number, "")))
                .toList();
        assertThat(tries.getFirst()).isEqualTo(new Refused<>(Refusal.NOT_RIGHT));
        assertThat(tries.getLast()).isEqualTo(new Refused<>(Refusal.TOO_OFTEN));
        got(signIns().signIn(mail, PASSWORD, HOME));
    }

    @Test
    void oneClientWhoGuessesIsStopped() {
        var stranger = new Device("2001:db8::1", "");
        var tries = IntStream.range(0, 40)
                .mapToObj(number -> signIns().signIn("x" + number + "@example.org", "x".repeat(200), stranger))
                .toList();
        assertThat(tries.getFirst()).isEqualTo(new Refused<>(Refusal.NOT_RIGHT));
        assertThat(tries.getLast()).isEqualTo(new Refused<>(Refusal.TOO_OFTEN));
        refused(signIns().signIn("x@example.org", PASSWORD, new Device("2001:db8::2", "")), Refusal.TOO_OFTEN);
    }

    @Test
    void aBrowserIsSignedOutWhenNobodyUsesItOrAfterAMonth() {
        var clock = bean(ManualClock.class);
        var idle = somebody(anybody(), Role.AUTHOR);
        var used = somebody(anybody(), Role.AUTHOR);
        for (var day = 1; day < AccountsOnly.LONGEST.toDays(); day++) {
            clock.advance(Duration.ofDays(1));
            assertThat(signIns().account(used)).as("day " + day).isPresent();
            if (day == AccountsOnly.IDLE.toDays()) {
                assertThat(signIns().account(idle)).isEmpty();
            }
        }
        clock.advance(Duration.ofDays(1));
        assertThat(signIns().account(used)).isEmpty();
        again();
    }

    @Test
    void oneSeesAndEndsWhereOneIsSignedIn() {
        var mail = anybody();
        var home = somebody(mail, Role.AUTHOR);
        var away = got(signIns().signIn(mail, PASSWORD, AWAY));
        var third = got(signIns().signIn(mail, PASSWORD, AWAY));
        var other = somebody(anybody(), Role.AUTHOR);
        assertThat(got(own().browsers(home))).hasSize(3).satisfiesOnlyOnce(browser -> {
            assertThat(browser.present()).isTrue();
            assertThat(browser.device()).isEqualTo(HOME);
        });
        got(own().signOut(other, away.sha256(), HOME));
        assertThat(signIns().account(away)).as("of somebody else").isPresent();
        got(own().signOut(home, away.sha256(), HOME));
        assertThat(signIns().account(away)).isEmpty();
        got(own().signOutOthers(home, HOME));
        assertThat(signIns().account(third)).isEmpty();
        assertThat(got(own().browsers(home))).extracting(SignedInBrowser::id).containsExactly(home.sha256());
        signIns().signOut(home, HOME);
        refused(own().browsers(home), Refusal.NOT_SIGNED_IN);
    }

    @Test
    void aChangedPasswordSignsOthersOut() {
        var mail = anybody();
        var home = somebody(mail, Role.AUTHOR);
        var away = got(signIns().signIn(mail, PASSWORD, AWAY));
        refused(own().changePassword(home, OTHER, OTHER, HOME), Refusal.PASSWORD_NOT_RIGHT);
        got(own().changePassword(home, PASSWORD, OTHER, HOME));
        assertThat(signIns().account(home)).isPresent();
        assertThat(signIns().account(away)).isEmpty();
        refused(signIns().signIn(mail, PASSWORD, HOME), Refusal.NOT_RIGHT);
        got(signIns().signIn(mail, OTHER, HOME));
    }

    @Test
    void aLinkFromAnAdminSetsANewPassword() {
        var mail = anybody();
        var home = somebody(mail, Role.AUTHOR);
        var id = account(home).id();
        var links = IntStream.range(0, 2)
                .mapToObj(_ -> (Handed.ByHand) got(people().reset(admin(), id, HOME, Reader.UNKNOWN)))
                .map(handed -> token(handed.address()))
                .toList();
        assertThat(bean(Links.class).reset(links.getFirst())).contains(new MailAddress(mail));
        refused(bean(Arrivals.class).accept(links.getFirst(), "Bo", OTHER, HOME), Refusal.LINK_GONE);
        var key = got(bean(Arrivals.class).reset(links.getFirst(), OTHER, AWAY));
        assertThat(account(key).id()).isEqualTo(id);
        assertThat(signIns().account(home)).isEmpty();
        refused(bean(Arrivals.class).reset(links.getFirst(), PASSWORD, AWAY), Refusal.LINK_GONE);
        refused(bean(Arrivals.class).reset(links.getLast(), PASSWORD, AWAY), Refusal.LINK_GONE);
        got(signIns().signIn(mail, OTHER, HOME));
    }

    @Test
    void linksExpireAndCanBeWithdrawn() {
        var invitation = token(invited(anybody(), Role.AUTHOR));
        var former = token(invited("twice@example.org", Role.AUTHOR));
        var latter = token(invited("twice@example.org", Role.REVIEWER));
        assertThat(bean(Links.class).invitation(former)).isEmpty();
        assertThat(got(people().invitations(admin())))
                .anySatisfy(waiting -> assertThat(waiting.role()).isEqualTo(Role.REVIEWER));
        got(people().withdraw(admin(), latter.sha256(), HOME));
        assertThat(bean(Links.class).invitation(latter)).isEmpty();
        var reset = token(
                ((Handed.ByHand) got(people().reset(admin(), account(admin()).id(), HOME, Reader.UNKNOWN))).address());
        bean(ManualClock.class).advance(Duration.ofHours(1));
        refused(bean(Arrivals.class).reset(reset, OTHER, HOME), Refusal.LINK_GONE);
        bean(ManualClock.class).advance(Duration.ofDays(6).plusHours(23));
        refused(bean(Arrivals.class).accept(invitation, "Bo", PASSWORD, HOME), Refusal.LINK_GONE);
        again();
        bean(AccountRetention.class).tidy();
        assertThat(rows("account_link", "expires < '2026-12-01'")).isZero();
    }

    @Test
    void oneTakesOnesDataAlongAndGoes() {
        var mail = anybody();
        var key = somebody(mail, Role.REVIEWER);
        var id = account(key).id();
        got(own().rename(key, "Bo the Reviewer", HOME));
        var data = JsonMapper.shared().readTree(got(own().export(key, HOME)));
        assertThat(data.path("mail").asString()).isEqualTo(mail);
        assertThat(data.path("name").asString()).isEqualTo("Bo the Reviewer");
        assertThat(data.path("browsers")).hasSize(1);
        assertThat(data.path("events")).hasSize(3);
        assertThat(data.toString()).doesNotContain("argon2").doesNotContain(key.sha256());
        refused(own().close(key, OTHER, HOME), Refusal.PASSWORD_NOT_RIGHT);
        got(own().close(key, PASSWORD, HOME));
        assertThat(signIns().account(key)).isEmpty();
        assertThat(rows("account", "id = " + id)).isZero();
        assertThat(rows("account_session", "account_id = " + id)).isZero();
        assertThat(done(id)).startsWith(What.CLOSED, What.EXPORTED, What.NAME_CHANGED);
        refused(signIns().signIn(mail, PASSWORD, HOME), Refusal.NOT_RIGHT);
    }

    private int rows(String table, String where) {
        var count = bean(JdbcTemplate.class)
                .queryForObject("select count(*) from " + table + " where " + where, Integer.class);
        return count == null ? 0 : count;
    }

    /** Every role, and nobody, tries everything that only some may. */
    @Test
    void whatARoleMayDoIsLookedAtWhereItIsDone() {
        var id = account(somebody(anybody(), Role.AUTHOR)).id();
        List<Function<Secret, Outcome<?>>> actions = List.of(
                key -> people().all(key),
                key -> people().invitations(key),
                key -> people().events(key, 0, 10),
                key -> people().invite(key, anybody(), Role.AUTHOR, Reader.UNKNOWN),
                key -> people().withdraw(key, "none", HOME),
                key -> people().reset(key, id, HOME, Reader.UNKNOWN),
                key -> people().give(key, id, Role.REVIEWER, HOME),
                key -> people().disable(key, id, HOME),
                key -> people().enable(key, id, HOME));
        for (var role : Role.values()) {
            var key = somebody(anybody(), role);
            for (var action : actions) {
                if (role == Role.ADMIN) {
                    assertThat(action.apply(key)).isInstanceOf(Done.class);
                } else {
                    assertThat(action.apply(key)).isEqualTo(new Refused<>(Refusal.NOT_ALLOWED));
                }
            }
            got(people().give(admin(), account(key).id(), Role.AUTHOR, HOME));
            assertThat(actions)
                    .allSatisfy(action -> assertThat(action.apply(key))
                            .as("after the role was taken")
                            .isEqualTo(new Refused<>(Refusal.NOT_ALLOWED)));
            got(people().disable(admin(), account(key).id(), HOME));
            assertThat(actions)
                    .allSatisfy(action -> assertThat(action.apply(key))
                            .as("disabled")
                            .isEqualTo(new Refused<>(Refusal.NOT_SIGNED_IN)));
        }
        var nobody = Secret.random(new Random(1));
        assertThat(actions)
                .allSatisfy(action -> assertThat(action.apply(nobody)).isEqualTo(new Refused<>(Refusal.NOT_SIGNED_IN)));
        assertThat(Arrays.stream(Role.values()).map(Role::key).map(Role::parse)).allMatch(Optional::isPresent);
    }

    @Test
    void noSecretIsInTheDatabase() {
        var mail = anybody();
        var link = token(invited(mail, Role.AUTHOR));
        var key = got(bean(Arrivals.class).accept(link, "Bo", PASSWORD, HOME));
        assertThat(rows("account", "password = '" + PASSWORD + "' or password not like '$argon2id$%'"))
                .isZero();
        assertThat(rows("account_session", "sha256 = '" + key.text() + "'")).isZero();
        assertThat(rows("account_session", "sha256 = '" + key.sha256() + "'")).isOne();
        assertThat(key.toString() + link).doesNotContain(key.text(), link.text());
    }
}
