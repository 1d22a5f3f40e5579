package interlocal.operations.command;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;

/** The part of the portal that a command needs: the catalog with its database, without a web server. */
@AutoConfigurationPackage(basePackages = "interlocal.catalog")
@ComponentScan({"interlocal.catalog", "interlocal.markup", "interlocal.operations"})
@DatabaseOnly
public class CatalogApplication {}
