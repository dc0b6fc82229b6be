package org.onrecord.resolve.reference;

/** What speaks for or against somebody whom a pronoun may mean, or for nobody known; weighed by {@link AntecedentModel}. */
public enum AntecedentFeature {
    /** Last meant in the pronoun's sentence, in the one before, in the second before, further back. */
    SAME_SENTENCE,
    SENTENCE_BEFORE,
    TWO_BEFORE,
    FURTHER_BACK,
    SAME_PARAGRAPH,
    /** A subject where last meant: in the pronoun's sentence, in the one before, further back. */
    SUBJECT_HERE,
    SUBJECT_BEFORE,
    SUBJECT_FURTHER,
    /** Subject of a clause over the pronoun's: "Holm said that she …". */
    SUBJECT_ABOVE,
    /** A subject in the pronoun's sentence, or before, where the pronoun is an object; in its sentence, where it is an owner. */
    SUBJECT_HERE_OF_OBJECT,
    SUBJECT_BEFORE_OF_OBJECT,
    SUBJECT_HERE_OF_OWNER,
    /** An object where the pronoun is one. */
    OBJECT_LIKE_PRONOUN,
    /** Last meant by the same pronoun in the same sentence, in the one before, further back. */
    CHAIN_HERE,
    CHAIN_BEFORE,
    CHAIN_FURTHER,
    /** Whom the last such pronoun means. */
    LAST_CHAIN,
    /** Named again since the last such pronoun, which means somebody else. */
    NAMED_SINCE_CHAIN,
    /** Spoke last, where the pronoun speaks. */
    SPOKE_LAST,
    /** Said the last statement before. */
    SAID_LAST,
    /** Only, or at last, as the owner of something; as the owner of the sentence's subject. */
    OWNER,
    OWNER_LAST,
    OWNER_OF_SUBJECT,
    /** Only named inside of quotations, the pronoun outside of them. */
    QUOTED,
    /** Last named together with another candidate: "Voss and Brandt". */
    ONE_OF_SEVERAL,
    /** Named last of all, and named alone in the sentence. */
    NEAREST,
    ALONE,
    GENDER_TOLD,
    GENDER_LIKELY,
    GENDER_UNLIKELY,
    /** Logarithm of how often before, four times at most. */
    NAMED_OFTEN,
    NAMED_FIRST,
    DESCRIBED,
    ORGANIZATION,
    GOVERNMENT,
    COUNTRY,
    /** The most that the reader's head for references gives one of its mentions; gives the last one. */
    READER_BEST,
    READER_LAST,
    /** Of nobody known: the most that the head gives anybody. */
    NOBODY_READER_BEST,
    /** Of nobody known: always; logarithm of the candidates; an unknown subject above; an unnamed person near. */
    NOBODY,
    NOBODY_OF_MANY,
    NOBODY_ABOVE,
    NOBODY_UNNAMED_NEAR,
    NOBODY_QUOTED
}
