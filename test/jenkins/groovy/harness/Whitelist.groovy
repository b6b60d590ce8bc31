package harness

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.util.regex.Matcher
import java.util.regex.Pattern

/**
 * What sandboxed scripts may use, by the type of the receiver. A part of what Jenkins' whitelists allow: what is not
 * named here is rejected, so a method a library begins to use has to be looked up first.
 */
class Whitelist {
    /** Methods that take a closure and of which CPS has its own version: a step in that closure works. */
    static final Set<String> CALLING_BACK_UNDER_CPS = words('''
        any collect collectEntries collectMany collectNested count countBy dropWhile each eachWithIndex every find
        findAll findIndexOf findIndexValues findLastIndexOf findResult findResults groupBy inject reverseEach
        takeWhile times upto downto step with
    ''')

    private static final Set<String> ANYTHING = words('equals hashCode toString is asBoolean')

    private static final Set<String> WALKING = words('''
        any collect collectEntries collectMany collectNested count countBy each eachWithIndex every find findAll
        findIndexOf findIndexValues findLastIndexOf findResult findResults getAt groupBy inject iterator join
        asImmutable size sum max min
    ''')

    private static final Map<Class, Set<String>> METHODS = [
        (CharSequence): words('''
            capitalize center charAt codePointAt compareTo concat contains contentEquals count drop eachLine
            endsWith equalsIgnoreCase find findAll getAt getBytes indexOf isAllWhitespace isBigDecimal isBigInteger
            isBlank isDouble isEmpty isFloat isInteger isLong isNumber join lastIndexOf length matches minus multiply
            normalize padLeft padRight plus readLines regionMatches replace replaceAll replaceFirst reverse size split
            startsWith stripIndent stripMargin subSequence substring take toBigDecimal toBigInteger toBoolean
            toDouble toFloat toInteger toList toLong toLowerCase toUpperCase tokenize toCharArray trim uncapitalize
            decodeBase64
        '''),
        (Map): WALKING + words('''
            clear containsKey containsValue entrySet get getOrDefault intersect isEmpty keySet leftShift minus plus
            put putAll putAt putIfAbsent remove sort subMap toMapString values withDefault
        '''),
        (Map.Entry): words('getKey getValue'),
        (Collection): WALKING + words('''
            add addAll asType clear collate combinations contains containsAll disjoint drop dropRight dropWhile first
            flatten get head indexOf init intersect isEmpty last lastIndexOf leftShift minus multiply permutations
            plus pop push putAt remove removeAll retainAll reverse reverseEach set sort split subList tail take
            takeRight takeWhile toArray toList toListString toSet toSorted toUnique transpose unique withIndex indexed
        '''),
        (Range): words('getFrom getTo step'),
        (Iterator): words('hasNext next each collect find findAll any every'),
        (Number): words('''
            abs byteValue compareTo doubleValue downto floatValue intValue longValue minus multiply plus shortValue
            times toBigDecimal toDouble toInteger toLong upto
        '''),
        (Boolean): words('booleanValue compareTo'),
        (Character): words('charValue compareTo'),
        (Closure): words('curry ncurry rcurry getDelegate setDelegate getResolveStrategy setResolveStrategy'),
        (Pattern): words('matcher pattern split flags'),
        (Matcher): WALKING + words('''
            end find group groupCount hitEnd lookingAt matches replaceAll replaceFirst reset start getCount hasGroup
            region regionStart regionEnd
        '''),
        (UUID): words('compareTo'),
        (JsonSlurper): words('parseText'),
        (Base64.Encoder): words('encode encodeToString withoutPadding'),
        (Base64.Decoder): words('decode'),
        (Throwable): words('getMessage getCause'),
        (StringBuilder): words('append insert length reverse setLength deleteCharAt'),
    ]

    private static final Map<Class, Set<String>> STATIC_METHODS = [
        (UUID): words('randomUUID fromString'),
        (Base64): words('getEncoder getDecoder getUrlEncoder getUrlDecoder getMimeDecoder getMimeEncoder'),
        (Pattern): words('compile matches quote'),
        (Matcher): words('quoteReplacement'),
        (String): words('format join valueOf'),
        (Integer): words('parseInt valueOf toString'),
        (Long): words('parseLong valueOf'),
        (Boolean): words('parseBoolean valueOf'),
        (Math): words('abs max min floor ceil round pow'),
        (System): words('currentTimeMillis'),
        (JsonOutput): words('prettyPrint'),
    ]

    private static final List<Class> TO_JSON = [Map, String, GString, Number, Boolean, Character, UUID, Date,
        Calendar, URL]

    private static final List<Class> CONSTRUCTORS = [
        JsonSlurper, ArrayList, LinkedHashMap, HashMap, TreeMap, LinkedHashSet, HashSet, TreeSet, StringBuilder, String
    ]

    private static final Set<Class> CASTS = [
        String, Object, Number, Integer, Long, Double, Float, BigDecimal, BigInteger, Boolean, Character, Map, List,
        Set, Collection, ArrayList, LinkedHashMap, HashMap, TreeMap, LinkedHashSet, HashSet, TreeSet,
        CharSequence, Closure
    ] as Set

    static boolean method(Object receiver, String name) {
        if (name in ANYTHING) return true
        if (receiver.getClass().array) return name in METHODS[Collection] || name in ['encodeBase64', 'length', 'clone']
        if (name == 'asType') return receiver instanceof Collection
        return METHODS.any { type, names -> name in names && type.isInstance(receiver) }
    }

    static boolean staticMethod(Class type, String name, Object[] args) {
        // Resolved at run time, as Jenkins does: a list or null would be toJson(Object).
        if (type == JsonOutput && name == 'toJson') return args.length == 1 && TO_JSON.any { it.isInstance(args[0]) }
        if (name in ['getName', 'getSimpleName', 'isInstance', 'toString', 'equals', 'hashCode']) return true
        return name in (STATIC_METHODS[type] ?: [] as Set)
    }

    static boolean constructor(Class type, Object[] args) {
        return type == Exception ? args.length == 1 && args[0] instanceof CharSequence : type in CONSTRUCTORS
    }

    static boolean getter(Object receiver, String property) {
        if (receiver instanceof Class) {
            if (receiver == Pattern) return property in ['MULTILINE', 'DOTALL', 'CASE_INSENSITIVE', 'LITERAL']
            if (staticMethod(receiver, 'get' + property.capitalize(), new Object[0])) return true
            return (property in ['MAX_VALUE', 'MIN_VALUE'] && receiver in [Integer, Long])
        }
        if (receiver.getClass().array) return property == 'length'
        String suffix = property.capitalize()
        return method(receiver, 'get' + suffix) || method(receiver, 'is' + suffix)
    }

    static boolean castTo(Class type) {
        return type.primitive || (type.array ? castTo(type.componentType) : type in CASTS)
    }

    private static Set<String> words(String text) {
        return text.tokenize() as Set
    }
}
