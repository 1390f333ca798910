package nl.loket.demo;

import java.time.LocalDateTime;

/**
 * Something somebody does at a desk in the demo.
 *
 * @param at when, in Amsterdam
 * @param work the call to the desk
 */
record Act(LocalDateTime at, Runnable work) {}
