package org.dateline.enrich.training;

import java.util.List;
import java.util.SplittableRandom;

/** Makes names of people, places and organizations of all regions from the project's lists and from patterns. */
final class NameMaker {
    private static final List<String> FIELDS = List.of(
            "Health",
            "Education",
            "Finance",
            "Defence",
            "Agriculture",
            "Tourism",
            "Energy",
            "Trade",
            "Justice",
            "Labour",
            "Transport",
            "Revenue",
            "Land",
            "Water",
            "Immigration",
            "Customs",
            "Statistics",
            "Elections",
            "Football",
            "Cricket",
            "Athletics",
            "Olympic",
            "Broadcasting",
            "Ports",
            "Airports",
            "Civil Aviation",
            "Human Rights",
            "Drug",
            "Wildlife",
            "Forest",
            "Medical",
            "Bar",
            "Farmers",
            "Teachers",
            "Students",
            "Women",
            "Youth",
            "Mining",
            "Petroleum",
            "Electricity",
            "Power",
            "Railway",
            "Railways",
            "Maritime",
            "Postal",
            "Securities",
            "Insurance",
            "Stock",
            "Food",
            "Science",
            "Technology",
            "Development",
            "Investment",
            "Planning",
            "Housing",
            "Environment",
            "Home Affairs",
            "Foreign Affairs",
            "Interior",
            "Information",
            "Culture",
            "Sports",
            "Industry",
            "Commerce");
    private static final List<String> BODIES = List.of(
            "Authority",
            "Commission",
            "Board",
            "Agency",
            "Council",
            "Association",
            "Federation",
            "Union",
            "Corporation",
            "Bureau",
            "Department",
            "Service",
            "Committee",
            "Institute",
            "Society",
            "Academy",
            "Foundation",
            "Trust",
            "Organisation",
            "Organization",
            "Secretariat",
            "Fund",
            "Company",
            "Network",
            "Centre",
            "Forum");
    private static final List<String> CAUSES = List.of(
            "National",
            "Democratic",
            "People's",
            "Patriotic",
            "Progressive",
            "Liberation",
            "United",
            "Socialist",
            "Republican",
            "Workers'",
            "Christian",
            "Islamic",
            "Popular",
            "Social",
            "Liberal",
            "Conservative",
            "Unity",
            "Revolutionary",
            "Resistance",
            "Salvation",
            "Justice",
            "Freedom",
            "Reform",
            "Alliance",
            "Congress",
            "Rally");
    private static final List<String> GROUPS = List.of(
            "Party",
            "Front",
            "Movement",
            "Alliance",
            "Congress",
            "Union",
            "Coalition",
            "Army",
            "League",
            "Party",
            "Party");
    private static final List<String> COUNCILS = List.of(
            "Council",
            "Assembly",
            "Congress",
            "Court",
            "Army",
            "Parliament",
            "Committee",
            "Bank",
            "Union",
            "Party",
            "Front");
    private static final List<String> STATES = List.of(
            "Islamic Republic",
            "Republic",
            "Democratic Republic",
            "Federal Republic",
            "People's Republic",
            "Kingdom",
            "State",
            "United Republic",
            "Socialist Republic");
    private static final List<String> SCHOOLS = List.of(
            "University",
            "College",
            "Hospital",
            "High Court",
            "Polytechnic",
            "Stock Exchange",
            "City Council",
            "Medical College",
            "Municipal Corporation",
            "Police",
            "County Council",
            "Chamber of Commerce",
            "General Hospital",
            "Airport Authority");
    private static final List<String> TRADES = List.of(
            "Bank",
            "Airlines",
            "Airways",
            "Group",
            "Holdings",
            "Industries",
            "Motors",
            "Telecom",
            "Oil",
            "Energy",
            "Steel",
            "Cement",
            "Breweries",
            "Insurance",
            "Media",
            "Foods",
            "Pharma",
            "Power",
            "Capital",
            "Mines",
            "Textiles");
    private static final List<String> FORMS =
            List.of("Ltd", "Limited", "Inc", "Plc", "Corp", "Bhd", "Ltd.", "Inc.", "PLC", "Co.");
    private static final List<String> PAPERS = List.of(
            "Times",
            "Post",
            "Herald",
            "Star",
            "Tribune",
            "News",
            "Guardian",
            "Observer",
            "Daily",
            "Chronicle",
            "Mail",
            "Today");
    private static final List<String> HONORIFICS = List.of(
            "Datuk",
            "Datuk Seri",
            "Tan Sri",
            "Tun",
            "Dato",
            "Alhaji",
            "Chief",
            "Dr",
            "Dr.",
            "Prof",
            "Prof.",
            "Professor",
            "Shri",
            "Smt",
            "Hon",
            "Hon.",
            "Sheikh",
            "Maulana",
            "Haji",
            "Col",
            "Gen.",
            "Lt. Gen.",
            "Maj. Gen.",
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Justice",
            "Engr",
            "Barrister",
            "Pastor",
            "Rev.",
            "Bishop",
            "Sir",
            "Madam",
            "Comrade",
            "Inspector",
            "Senator",
            "Minister",
            "Captain",
            "Ustaz",
            "Imam",
            "Mullah",
            "Ayatollah",
            "Sultan",
            "King",
            "Prince",
            "Princess");

    private static final List<String> ROLES = List.of(
            "President",
            "Vice President",
            "Prime Minister",
            "Chief Minister",
            "Deputy President",
            "Foreign Minister",
            "Finance Minister",
            "Home Minister",
            "Defence Minister",
            "Interior Minister",
            "Education Minister",
            "Managing Director",
            "Chief Executive",
            "Police Commissioner",
            "Defence Secretary",
            "Attorney General",
            "Public Prosecutor",
            "Chief Justice",
            "Army Chief",
            "Secretary General",
            "Party Chairman",
            "Governor",
            "Mayor",
            "Judge",
            "Spokesman",
            "Spokeswoman",
            "Deputy Minister",
            "State Minister",
            "Speaker",
            "Chairman",
            "Director",
            "Coach",
            "Captain",
            "Inspector General",
            "Brigadier General",
            "Chancellor",
            "Ambassador",
            "Congressman",
            "MP",
            "Archbishop");
    private static final List<String> EAST_ASIAN = List.of(
            "Kim", "Lee", "Park", "Choi", "Jung", "Chung", "Cho", "Yoon", "Ban", "Moon", "Roh", "Chang", "Chen", "Tsai",
            "Ma", "Wong", "Tung", "Hwang", "Han", "Shin", "Kang", "Lim", "Yang", "Li", "Chiang", "Mao", "Deng", "Kwon",
            "Song");

    private final List<String> given = Lists.names("given-names");
    private final List<String> family = Lists.names("family-names");
    private final List<String> cities = Lists.names("cities");
    private final List<String> regions = Lists.names("regions");
    private final List<String> countries = Lists.names("countries");
    private final List<String> nationalities = Lists.names("nationalities");
    private final List<String> organizations = Lists.names("organizations");
    private final List<String> clubs = Lists.names("clubs");
    private final SplittableRandom random;
    private final Coinage towns;
    private final Coinage families;
    private final List<String> hyphenated;

    NameMaker(SplittableRandom random) {
        this.random = random;
        this.towns = new Coinage(cities, random);
        this.families = new Coinage(family, random);
        this.hyphenated = given.stream().filter(name -> name.contains("-")).toList();
    }

    String given() {
        String name = any(given);
        return random.nextInt(40) == 0 ? name.charAt(0) + "." : name;
    }

    /** A family name of one or more words. */
    String family() {
        int kind = random.nextInt(24);
        if (kind == 0) {
            return any(given) + "-" + any(family).split(" ")[0];
        }
        return kind == 1 ? "al-" + any(given) : kind < 8 ? families.name() : any(family);
    }

    /** What may stand before a full name and is no part of it. */
    String honorific() {
        return random.nextInt(3) == 0 ? any(ROLES) : any(HONORIFICS);
    }

    /** A town that there is or, one in four, might be. */
    String city() {
        return random.nextInt(4) == 0 ? towns.name() : any(cities);
    }

    /** A family name that stands before the given name. */
    String familyFirst() {
        return any(EAST_ASIAN);
    }

    /** A given name with a hyphen in it. */
    String hyphenated() {
        return any(hyphenated);
    }

    String country() {
        return any(countries);
    }

    String nationality() {
        return any(nationalities);
    }

    String club() {
        return any(clubs);
    }

    String place() {
        int kind = random.nextInt(10);
        return kind < 4 ? city() : kind < 7 ? any(countries) : any(regions);
    }

    String organization() {
        return switch (random.nextInt(17)) {
            case 0 -> any(countries) + " " + any(FIELDS) + " " + any(BODIES);
            case 1 -> "Ministry of " + any(FIELDS) + (random.nextInt(3) == 0 ? " and " + any(FIELDS) : "");
            case 2 -> "National " + any(FIELDS) + " " + any(BODIES);
            case 3 -> any(CAUSES) + " " + any(CAUSES) + " " + any(GROUPS);
            case 4 -> "University of " + any(cities);
            case 5 -> any(cities) + " " + any(SCHOOLS);
            case 6 -> any(family) + " " + any(TRADES) + (random.nextInt(2) == 0 ? " " + any(FORMS) : "");
            case 7 -> any(nationalities) + " " + any(FIELDS) + " " + any(BODIES);
            case 8 -> any(cities) + " " + any(PAPERS);
            case 9 -> any(CAUSES) + " " + any(GROUPS) + " of " + any(countries);
            case 10 -> acronym();
            case 11 ->
                any(CAUSES) + " " + any(CAUSES) + " " + any(COUNCILS) + " of the " + any(STATES) + " of "
                        + any(countries);
            default -> any(organizations);
        };
    }

    /** Two to five capitals. */
    String acronym() {
        StringBuilder acronym = new StringBuilder();
        int length = 2 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            acronym.append("AABBCCCDDEEFGHIIJKLMMNNNOPPPRSSSTTUUVWZ".charAt(random.nextInt(39)));
        }
        return acronym.toString();
    }

    int number(int below) {
        return random.nextInt(below);
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
