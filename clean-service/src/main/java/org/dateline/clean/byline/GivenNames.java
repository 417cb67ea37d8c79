package org.dateline.clean.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a name begins with a given name, which tells people who write under their own name from newspapers. The names
 * are common ones of many countries, by general knowledge; a name that is missing only costs a personal site its author.
 */
public final class GivenNames {
    private static final int MOST_WORDS = 16;

    private static final Set<String> COMMON = Set.of("""
            aaron abby abdul abdullah abigail adam adrian adriana agnes ahmad ahmed aisha alan alana albert alberto alejandra
            alejandro aleksandr alessandra alessandro alex alexander alexandra alexandre alexis alfred ali alice alicia alison
            allan allen allison alma amanda amara amber amelia amina amir amit amy ana anastasia andre andrea andreas andrei
            andrew andy angela angelina anil anita anja anjali ann anna annabel anne annette annie anthony antoine anton
            antonio anu anya april ariana arjun arthur arun asha ashley astrid audrey ayesha barbara beatriz belinda ben
            benjamin bernard bernd beth bethany bianca bill birgit björn bob boris brad bradley brandon brenda brendan brett
            brian brianna bridget brittany brooke bruce bruno bryan caitlin cameron camila camille carl carla carlos carmen
            carol carolina caroline carolyn carrie casey catherine cathy cecilia celeste chad chantal charlene charles chloe
            chris christa christian christina christine christoph christophe christopher cindy claire clara claudia claudio
            clement colin colleen connor constance corey cory courtney craig cristina curtis cynthia daisy damian damien dan
            dana daniel daniela danielle danny daria darren dave david dawn deborah debra deepak denis denise dennis derek diana
            diane diego dieter dimitri dina dirk divya dmitry dominic dominik dominique don donald donna doris dorothy doug
            douglas duncan dylan ed eddie edgar eduardo edward edwin eileen elaine elena eleanor eli elias elif elisa elisabeth
            elise elizabeth ella ellen emily emma emmanuel enrique eric erica erik erika erin ernesto esther ethan eugene eva
            evan eve evelyn fabian fabio farah fatima felipe felix fernanda fernando fiona florian frances francesca francesco
            francisco francois françois frank franz fred frederic frederick gabriel gabriela gabriele gareth gary gavin
            genevieve geoff geoffrey george georgia gerald gerard gerhard gianni giles gina giorgio giovanni gisela giulia
            giuseppe glenn gloria gordon grace graham grant greg gregory greta guillaume guillermo gustavo guy hannah hans
            harold harriet harry hasan hassan heather hector heidi heike heinz helen helena helene helga henri henry herbert
            hiroshi holger holly howard hugh hugo hussein ian ibrahim igor ines ingrid irene irina iris isaac isabel isabella
            isabelle ivan ivana jack jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet
            janice jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill
            jim jimmy joan joanna joanne joao joão joe joel johan johanna johannes john johnny jon jonas jonathan jorge jose
            josé josef joseph josephine josh joshua joy joyce juan juana judith judy julia julian juliana julie julien juliet
            julius jürgen justin justine kai karen karin karl karolina kate katharina katharine katherine kathleen kathryn
            kathy katie katrin kavita kayla keith kelly ken kenneth kenji kevin khaled kim kimberly kirsten klaus krista
            kristen kristin kristina kristine krystyna kumar kurt kyle lara larry lars laura lauren laurence laurent lea leah
            lee leila lena leo leon leonardo leslie liam lily linda lindsay lindsey lisa liz logan lorenzo lori louis louisa
            louise luca lucas lucia lucy luis luisa luke luna lydia lynn mackenzie madeleine madison magdalena mahmoud malcolm
            malik manfred manuel manuela marc marcel marcela marcelo marcia marco marcos marcus margaret margarita maria marie
            marina mario marion mark markus marta martha martin martina mary maryam masha mateo mathias mathieu matt matteo
            matthew matthias maureen maurice max maxim maximilian may megan mehmet meera melanie melissa mia michael michaela
            michal michel michele michelle miguel mikael mike mila mohamed mohammad mohammed moira molly mona monica monika
            muhammad murray mustafa nadia nadine nancy naomi natalia natalie natasha nathan neha neil nell nicholas nick
            nicola nicolas nicole nigel nikki nikolai nikita nils nina noah noel nora norbert norman olaf oleg olga oliver
            olivia omar oscar otto owain owen pablo paige pamela paola paolo pascal patricia patrick paul paula pauline pavel
            pedro penelope penny peter petra phil philip philipp philippe phillip phoebe pierre polly pooja prakash pranav priya
            rachel rafael rahul raj rajesh ralf ralph ramon raphael raul ravi ray raymond rebecca regina reinhard renata rene
            renee ricardo rich richard rick rita rob robert roberta roberto robin rodrigo roger rohan roland rolf roman ron
            ronald rosa rosalind rose rosemary ross roxanne roy ruben rudolf russell ruth ryan sabine sabrina sally salma sam
            samantha samir samuel sandeep sandra sandy sanjay santiago sara sarah sasha scott sean sebastian selena serena
            serge sergei sergey sergio shannon sharon shaun shawn sheila shelby shelley shirley silvia simon simone sofia
            sonia sonja sophia sophie stacey stacy stan stanley stefan stefania stefano stella stephan stephane stephanie
            stephen steve steven stewart stuart sue suki sunil suresh susan susanna susanne suzanne svetlana sven sylvia
            sylvie takashi tamara tania tanja tanya tara tatiana taylor ted teresa terry thea theo theresa thierry thomas
            thorsten tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy travis trevor tyler ulrich
            ulrike umar ursula uwe valentina valerie vanessa vera veronica veronika vicky victor vijay vikram vincent viola
            virginie vivian vladimir walter wanda wayne wendy werner wilhelm will willem william wolfgang xavier yasmin
            yolanda yuki yuri yusuf yves yvonne zachary zainab zoe zoë
            """.strip().split("\\s+"));

    private GivenNames() {}

    /** Two to four words of letters, the first of which is a given name. */
    public static boolean begin(String name) {
        String[] words = name.split(" ", 5);
        return words.length > 1
                && words.length < 5
                && name.chars().noneMatch(c -> c == '&' || c == '+' || Character.isDigit(c))
                && isGiven(words[0]);
    }

    private static boolean isGiven(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The people in a run of names that stood in elements of their own: Ada Marsh Tom Bo Ellery. Each begins with a given
     * name and ends with another word; the whole where that is not so.
     */
    static List<String> split(String run) {
        String[] words = run.strip().split("\\s+", MOST_WORDS + 1);
        if (words.length < 4 || words.length > MOST_WORDS || !isGiven(words[0])) {
            return List.of(run);
        }
        List<String> people = new ArrayList<>();
        int start = 0;
        for (int at = 2; at <= words.length; at++) {
            boolean begins = at < words.length && isGiven(words[at]) && !isGiven(words[at - 1]);
            if (begins || at == words.length) {
                people.add(String.join(" ", List.of(words).subList(start, at)));
                start = at;
            }
        }
        return people.stream().allMatch(person -> person.indexOf(' ') > 0) ? people : List.of(run);
    }
}
