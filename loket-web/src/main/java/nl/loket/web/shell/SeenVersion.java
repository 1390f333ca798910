package nl.loket.web.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The version the page showed, sent along as {@code seenVersion}. Left out or unreadable it is -1: the form of an old page, which is a conflict. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SeenVersion {}
