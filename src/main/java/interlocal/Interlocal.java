package interlocal;

import interlocal.operations.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The application: a portal, or a command. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Interlocal {

    static void main(String[] args) {
        if (Commands.areMeantBy(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Interlocal.class, args);
    }
}
