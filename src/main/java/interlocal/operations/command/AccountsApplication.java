package interlocal.operations.command;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;

/** The part of the portal that commands about people need: accounts with their database. */
@AutoConfigurationPackage(basePackages = "interlocal.accounts")
@ComponentScan({"interlocal.accounts", "interlocal.operations"})
@DatabaseOnly
class AccountsApplication {}
