package interlocal.ui.account;

import interlocal.accounts.AccountSettings;
import interlocal.accounts.SignIns;
import interlocal.page.Translations;
import interlocal.page.shell.Assets;
import interlocal.ui.shell.Visits;
import org.springframework.stereotype.Component;

/** What every view of accounts is made with. */
@Component
record ViewParts(Visits visits, Assets assets, Translations translations, SignIns signIns, AccountSettings settings) {}
