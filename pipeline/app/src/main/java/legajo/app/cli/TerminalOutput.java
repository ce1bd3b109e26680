package legajo.app.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one class that may write to the terminal. The build fails where another does. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface TerminalOutput {}
