package org.dateline.enrich.entities;

/**
 * What an article says of one of its people beside the names.
 *
 * @param isRelative whether it brings the person in as somebody's relative
 * @param isInTitle whether its title names the person in full
 * @param gender if it is known for certain
 */
record Traits(boolean isRelative, boolean isInTitle, Gender gender) {}
