package org.dateline.contract;

/** What a name stands for. */
public enum EntityType {
    /** A human being, by name. */
    PERSON,
    /** A company, agency, party, armed group, team or other body. */
    ORGANIZATION,
    /** A country, region, town, river or other place. */
    LOCATION,
    /** Other names: events, works, nationalities, languages; {@link Entity#kind()} tells the latter two. */
    OTHER
}
