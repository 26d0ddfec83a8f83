using Analysis.Frames;
using Analysis.Reading;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// What a corpus can be asked. <c>Describe</c>, <c>Compare</c>, <c>Track</c> and <c>Find</c> are the four main questions; all give a
/// <see cref="Result"/>. Each takes <c>by</c>, what makes the groups: a column of
/// <see cref="CorpusFrames.ArticlesFrame(Corpus)"/>, those of <c>sources.csv</c> too, <c>folder</c>, <c>month</c> (of publication, UTC),
/// <c>category</c> or <c>author</c> (the first), <c>topic</c> (of <c>topics.csv</c> the one that is written most), or <c>before
/// 2022-02-24</c> (that day parts them); an unknown one is an
/// <see cref="ArgumentException"/> that names near ones. Of more than eight groups those with most articles are taken, and the cautions
/// name the rest; <c>Describe</c> and <c>Compare</c> take more. Articles without a value are a group of their own, null. A <c>zone</c> is
/// the IANA name of the time zone of all days, UTC where null.
/// </summary>
public static class Questions
{
    /// <summary>Chooses articles.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="topic"> Those that have these words in title or text: <c>香港 国安法</c> both, <c>制裁 | 禁运</c> either, <c>-初选</c> not,
    /// <c>"Hong Kong"</c> a phrase, <c>(…)</c> a group, <c>/a.*b/</c> a regular expression. A Chinese word is found as a word and not
    /// within another, simplified and traditional alike; others as whole words, in any case but for those in capitals, English in singular
    /// and plural. The name of a topic in the data folder's <c>topics.csv</c> (<c>name</c>,
    /// <c>words</c>) stands for its words. Empty: all.
    /// </param>
    /// <param name="sources">The names of sources, with semicolons between them; empty: all.</param>
    /// <param name="from">The first day of publication, in UTC: a year, <c>2022-03</c> or <c>2022-03-01</c>; empty: all. Articles without a
    /// date are left out where a day is given.</param>
    /// <param name="to">The last day, in the same forms, the whole year or month included.</param>
    /// <param name="language">A language (<c>zh</c>, <c>en</c>) or a language and script (<c>zh-Hant</c>); empty: all.</param>
    /// <exception cref="ArgumentException">No article is left, a source or language is not there, or what is written is no topic or day;
    /// the message says what there is.</exception>
    public static Corpus Where(this Corpus corpus, string topic = "", string sources = "", string from = "", string to = "",
        string language = "") =>
        Chooser.Choose(corpus, topic, sources, from, to, language);

    /// <summary>What was asked for, of which articles, and what was left out, in a sentence.</summary>
    /// <param name="corpus">The articles.</param>
    public static Markdown Asked(this Corpus corpus) => Chooser.Asked(corpus);

    /// <summary>The topic that was asked for (<see cref="Where"/>); where none was, the commonest word of at least two letters; empty where
    /// there is no word at all.</summary>
    /// <param name="corpus">The articles.</param>
    public static string Topic(this Corpus corpus) => Chooser.TopicOf(corpus);

    /// <summary>
    /// What there is. The table has one row per group: <c>group</c>, <c>articles</c>, <c>first</c> and <c>last</c> publication (null where
    /// none is known), <c>dated</c>, <c>titled</c>, <c>addressed</c> (shares, 0 to 1, that have a date, a title, an address),
    /// <c>characters</c> (median), <c>images</c> (mean), <c>longest_gap_days</c> (between two dated articles in a row; null below two). The
    /// lines are the articles, the sources in turn, each in the order of publication. The chart: when they came out.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="zone">The time zone.</param>
    public static Result Describe(this Corpus corpus, string by = ColumnNames.Source, string? zone = null) =>
        Description.Of(corpus, by, Zones.Of(zone));

    /// <summary>
    /// Compares groups of articles by their words, without stop words: <c>corpus.Compare()</c> the sources, <c>corpus.Compare(groups: ["BBC
    /// 中文"])</c> one against all others,
    /// <c>corpus.Compare(within: "month")</c> without taking different days for different wording.
    /// </summary>
    /// <remarks>
    /// The unit is the article. A word marks a group where the rank-sum of its rates in the articles (<see cref="RankSum"/>) is higher,
    /// against each other group, than the largest of all words' is in 19 of 20 of 1,000 permutations of the articles between the two groups
    /// (Westfall &amp; Young 1993, step down), and its rate is higher too: ranks alone are higher in longer articles. Where lengths differ,
    /// that difference is tested for all words (one-sided t with articles as clusters, Holm 1979); where they match, or match among
    /// articles of like length, by itself, and a fifth of the level is kept back. Words are tested that stand in five articles and in as
    /// many as a tenth of the smaller group. Titles count. Texts that are there twice count once a group. Names of the outlets and of
    /// agencies are no words; simplified and traditional forms are one. Of groups with at least five articles the twelve largest are
    /// compared; where fewer than two have so many, the two largest are described and nothing is tested. Articles of other languages than
    /// the commonest are left out. Of more than 6,000 articles each group takes an equal number, those with the first ids, which are
    /// hashes: a random draw that is always the same one; the cautions say so. The result is the same on any number of processors.
    /// </remarks>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="within">A column, as in <paramref name="by"/>: articles change sides only with others of the same value. Empty or null
    /// for none.</param>
    /// <param name="groups">The groups in their order, at most twelve; one is compared with all others; null compares all.</param>
    /// <returns>The comparison; where there is nothing to compare, its answer says why and its table is empty.</returns>
    /// <exception cref="ArgumentException">There is no such column or group (the message names near ones and all), a group is named twice,
    /// or more than twelve are named.</exception>
    public static Comparison Compare(this Corpus corpus, string by = ColumnNames.Source, string? within = null,
        IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(by);
        var compared = SideChooser.Choose(corpus, by, string.IsNullOrEmpty(within) ? null : within, groups).Drawn(corpus);
        return Comparison.Of(corpus, compared, new WordComparer(compared, CorpusWords.Of(corpus).Options));
    }

    /// <summary>
    /// Compares what groups say with a word: the words in its sentences, by the test of <see cref="Compare"/>. Only articles that have the
    /// word take part.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="word">The word.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="within">A column: articles change sides only with others of the same value. Empty or null for none.</param>
    /// <param name="groups">The groups in their order, at most twelve; one is compared with all others; null compares all.</param>
    /// <exception cref="ArgumentException">As for <see cref="Compare"/>; or the word is empty.</exception>
    public static Comparison CompareContexts(this Corpus corpus, string word, string by = ColumnNames.Source, string? within = null,
        IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(by);
        var contexts = new WordContexts(word, CorpusWords.Of(corpus));
        var compared = ContextArticles.Of(SideChooser.Choose(corpus, by, string.IsNullOrEmpty(within) ? null : within, groups), contexts)
            .Drawn(corpus);
        return Comparison.Of(corpus, compared, new WordComparer(compared, CorpusWords.Of(corpus).Options, contexts));
    }

    /// <summary>
    /// How often a topic is written over time. One row per group and period, empty periods between the first and the last of all groups
    /// too: <c>period</c> (its first day; null for the articles without a date, where there are some), <c>group</c>, <c>articles</c> (of
    /// the group in the period, also those without the topic), <c>documents</c> (those with it), <c>share</c>, <c>share_low</c>,
    /// <c>share_high</c> (documents of articles, 0 to 1, with Wilson's 95 % interval), <c>count</c>, <c>rate</c> (per 10,000 words),
    /// <c>rate_low</c>, <c>rate_high</c> (95 %, articles as clusters; null below five articles). Null where there are no articles. By
    /// group, then period.
    /// </summary>
    /// <param name="corpus">The articles; where they were chosen by a topic, the rates are of all articles of the same choice without
    /// it.</param>
    /// <param name="topic">As in <see cref="Where"/>; the corpus's own where null, and where it has none, all articles are counted and
    /// nothing else: the rates are null.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="step">How long a period is; where null, so long that there are periods and articles enough for a chart.</param>
    /// <param name="zone">The time zone.</param>
    public static Result Track(this Corpus corpus, string? topic = null, string by = ColumnNames.Source, TimeStep? step = null,
        string? zone = null) =>
        Tracking.Of(corpus, topic, by, step, Zones.Of(zone));

    /// <summary>
    /// Every line in which a topic is written. One row per occurrence, in the order of the articles: <c>article</c> (its id),
    /// <c>source</c>, <c>published</c> (UTC), <c>left</c>, <c>match</c>, <c>right</c>, <c>url</c>. The lines are those, without ids, of the
    /// groups in turn. The chart: where in the articles they stand.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="topic">As in <see cref="Where"/>.</param>
    /// <param name="by">What makes the groups, for the answer.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    public static Result Find(this Corpus corpus, string topic, string by = ColumnNames.Source, int width = 40) =>
        Concordance.Of(corpus, topic, by, width);

    /// <summary>How long the articles are. One row per group: <c>group</c>, <c>articles</c>, <c>shortest</c>, <c>lower</c> (quartile),
    /// <c>median</c>, <c>upper</c>, <c>longest</c>, in characters. The lines are the articles.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Lengths(this Corpus corpus, string by = ColumnNames.Source) => ArticleLengths.Of(corpus, by);

    /// <summary>
    /// The most frequent words, without stop words. One row per group and word, the groups in turn, the commonest word of each first:
    /// <c>group</c>, <c>rank</c> (from 1), <c>term</c>, <c>gloss</c> where the data folder has some, <c>count</c>, <c>documents</c>
    /// (articles that have it), <c>rate</c> (per 10,000 words, stop words included) with its 95 % interval <c>rate_low</c> to
    /// <c>rate_high</c> (articles as clusters; null below five), <c>dp_norm</c> (0 evenly spread over the group's articles, 1 all in one;
    /// null for one article). The lines: where each word first stands.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many words each group gets.</param>
    /// <param name="by">What makes the groups; empty for all articles together.</param>
    /// <param name="ngram">How many neighbouring words make a term: 2 for pairs.</param>
    public static Result Words(this Corpus corpus, int top = 10, string by = ColumnNames.Source, int ngram = 1) =>
        ngram == 1 ? WordFrequencies.Of(corpus, top, by, ngram)
        : DrawnArticles.Ask(corpus, drawn => WordFrequencies.Of(drawn, top, by, ngram));

    /// <summary>
    /// How often each group uses some words. One row per word and group: the columns of <see cref="Words"/> without <c>dp_norm</c>. The
    /// lines: where each word first stands in each group.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="terms">Words or topics, as in <see cref="Where"/>; where none is given, the twenty commonest words of all
    /// articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Frequencies(this Corpus corpus, IReadOnlyList<string>? terms = null, string by = ColumnNames.Source) =>
        WordFrequencies.Of(corpus, terms, by);

    /// <summary>
    /// The words that these articles show and jieba's dictionary lacks, names above all: two to four pieces of Chinese that stand together
    /// far more often than by chance, five times and in three articles of all that were loaded at least. They are counted as words
    /// (<see cref="LoadOptions.FindWords"/>). One row per word, the most frequent first: <c>term</c>, <c>gloss</c> where the data folder
    /// has some, <c>count</c>, <c>documents</c>. The chart and the lines: those of <see cref="Frequencies"/> for the first.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many the chart and the lines show.</param>
    /// <param name="by">What makes the groups there.</param>
    public static Result FoundWords(this Corpus corpus, int top = 20, string by = ColumnNames.Source) => FoundWordList.Of(corpus, top, by);

    /// <summary>
    /// How often each group uses the words of the tables in the data folder's <c>lists</c> (<c>word</c>, and where there are such columns
    /// <c>category</c> and <c>weight</c>). One row per category and group: the columns of
    /// <see cref="Frequencies"/>, where <c>term</c> is the category, then <c>words</c> (how many different ones are there) and
    /// <c>weight</c> (the mean of all occurrences that have one; null where none has). Of words that begin at one place the longest counts.
    /// The lines: every place.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Lists(this Corpus corpus, string by = ColumnNames.Source) => ListedCategories.Of(corpus, by);

    /// <summary>
    /// The words that set each article apart from the others (or each group, where there are more than six articles), by tf-idf with idf =
    /// ln(N / documents) of these articles. One row per word, the articles or groups in turn: <c>group</c>, <c>article</c> (its title; null
    /// by group), <c>rank</c>, <c>term</c>, <c>gloss</c>, <c>count</c>, <c>score</c> (from 0). The lines: where each word first stands.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many words each article or group gets.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result KeyWords(this Corpus corpus, int top = 8, string by = ColumnNames.Source) => KeyTerms.Of(corpus, top, by);

    /// <summary>
    /// The words beside a word, at most five words away within its paragraph, the closest companions first. One row per word: <c>term</c>,
    /// <c>other</c>, <c>gloss</c>, <c>count</c> (times together), <c>left_count</c>, <c>right_count</c>, <c>term_count</c>,
    /// <c>other_count</c> (all occurrences), <c>log_dice</c> (at most 14; a step is twice as close), <c>pmi</c> (bits; null below five),
    /// <c>g2</c>. The lines show the two together.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="word">A word or several in a row.</param>
    /// <param name="minimum">How often they must stand together; five, or two of at most twenty articles, where null.</param>
    public static Result Contexts(this Corpus corpus, string word, int? minimum = null) => Companions.Of(corpus, word, minimum);

    /// <summary>
    /// Which words or names stand together in one sentence. One row per pair, those of most sentences first: <c>term</c>, <c>other</c>,
    /// <c>sentences</c>, <c>documents</c> (articles) that have both, <c>term_count</c>, <c>other_count</c> (sentences that have the one,
    /// and the other), <c>log_dice</c> (at most 14, always together; a step is twice as close). The lines: a first sentence of each pair,
    /// of the sources in turn. The chart: a network, at the same places for the same pairs.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="of"><c>words</c>, <c>names</c>, or those of one kind: <c>person</c>, <c>place</c>, <c>organisation</c>.</param>
    /// <param name="top">How many take part, those of most articles.</param>
    /// <param name="minimum">In how many sentences two must stand; five, or two of at most twenty articles, where null.</param>
    /// <exception cref="ArgumentException">There is no network of that.</exception>
    public static Result Network(this Corpus corpus, string of = "words", int top = 60, int? minimum = null) =>
        DrawnArticles.Ask(corpus, drawn => TogetherNetwork.Of(drawn, of, top, minimum));

    /// <summary>How the vocabulary grows while a group's articles are read one after the other. One row per article: <c>group</c>,
    /// <c>index</c> (from 1), <c>tokens</c> (counted so far), <c>terms</c> (different ones so far).</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Growth(this Corpus corpus, string by = ColumnNames.Source) =>
        DrawnArticles.Ask(corpus, drawn => VocabularyGrowth.Of(drawn, by));

    /// <summary>
    /// How alike groups are in their words, beside how alike random halves of each are. One row per pair of groups: <c>group</c>,
    /// <c>other</c>; <c>articles</c> (how many of each were drawn, half of the smaller group, at most 200);
    /// <c>similarity</c> (mean cosine of the tf-idf, idf = ln(N/df) + 1, of so many articles of each together, over 20 draws: 0 nothing in
    /// common to 1 the same proportions); <c>halves</c>, <c>other_halves</c> (the same of two lots of as many articles of the one group,
    /// and of the other). The three are null where a group has fewer than ten articles. A cosine grows with the amount of text: only beside
    /// the halves does it say something.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Similarity(this Corpus corpus, string by = ColumnNames.Source) =>
        DrawnArticles.Ask(corpus, drawn => Alikeness.Of(drawn, by));

    /// <summary>
    /// What articles of different sources have in common word for word, whatever the punctuation: one row per run and pair of articles, the
    /// longest first: <c>text</c>, <c>characters</c> (letters and digits), and of both articles
    /// <c>source</c>, <c>left</c>, <c>right</c>, <c>url</c>, the second's as <c>other_…</c> beside them. The chart: how much each two
    /// sources share.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="minimum">The least length in letters and digits of a script without spaces.</param>
    /// <param name="minimumWords">The least length in words of a script with spaces.</param>
    public static Result Passages(this Corpus corpus, int minimum = 6, int minimumWords = 5) =>
        DrawnArticles.Ask(corpus, drawn => CommonPassages.Of(drawn, minimum, minimumWords));

    /// <summary>
    /// Which articles tell the same story, who had it first, and in whose words. One row per article of a story that another tells too, the
    /// stories of most groups first, in each the earliest first: <c>story</c> (its number),
    /// <c>rank</c> (from 1), <c>group</c>, <c>published</c> (UTC), <c>hours_later</c> (than the first; null where a date is unknown),
    /// <c>title</c>, <c>source</c>, <c>url</c>. Articles are of one story where their words are alike (a mean cosine of 0.17,
    /// half as much where one repeats a long passage of another) and no week lies between them. The lines: the longest run of words that
    /// two articles of a story share.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    public static Result Stories(this Corpus corpus, string by = ColumnNames.Source) =>
        DrawnArticles.Ask(corpus, drawn => ToldStories.Of(drawn, by));

    /// <summary>Which days the texts mention. One row per mention of a day, week, month or year, days before longer periods, those first
    /// that most articles mention, a sentence of each, the groups in turn, then a second one: <c>start</c>, <c>end</c> (exclusive),
    /// <c>granularity</c>, <c>articles</c> (that mention it), <c>text</c>, <c>sentence</c>, <c>group</c>, <c>title</c>, <c>url</c>. The
    /// lines: of the periods that more than one group mentions, one sentence of each group.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="zone">The time zone.</param>
    public static Result Days(this Corpus corpus, string by = ColumnNames.Source, string? zone = null) =>
        DrawnArticles.Ask(corpus, drawn => MentionedDays.Of(drawn, by, Zones.Of(zone)));

    /// <summary>
    /// Whom and what the articles name, in titles and texts, all forms of a name as one. One row per group and name, the groups in turn,
    /// the commonest of each first: <c>group</c>, <c>rank</c> (from 1), <c>name</c>, <c>kind</c> (person, place, organisation),
    /// <c>count</c>, <c>documents</c> (articles that have it), <c>rate</c> (per 10,000 words, stop words included) with its 95 % interval
    /// <c>rate_low</c> to <c>rate_high</c> (articles as clusters; null below five). The lines: where each name first stands in each group.
    /// Names are found by rules over all that was loaded; the data folder's <c>aliases.csv</c> (<c>name</c>, <c>alias</c>, <c>kind</c>)
    /// adds names and says which are one.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="kind"><c>person</c>, <c>place</c> or <c>organisation</c>; empty for all.</param>
    /// <param name="top">How many names each group gets.</param>
    /// <exception cref="ArgumentException">There is no such kind or column.</exception>
    public static Result Names(this Corpus corpus, string by = ColumnNames.Source, string kind = "", int top = 15) =>
        DrawnArticles.Ask(corpus, drawn => MentionedNames.Of(drawn, by, kind, top));

    /// <summary>
    /// How far the articles look back and ahead from their day of publication. One row per distance and group, all distances: <c>group</c>,
    /// <c>bucket</c>, <c>mentions</c>, <c>share</c> (of the group's, 0 to 1), <c>articles</c> (that have such a mention). Articles without
    /// a date are left out. The lines: the mentions farthest back and ahead of each group.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="zone">The time zone.</param>
    public static Result LookBack(this Corpus corpus, string by = ColumnNames.Source, string? zone = null) =>
        DrawnArticles.Ask(corpus, drawn => LookingBack.Of(drawn, by, Zones.Of(zone)));

    /// <summary>
    /// Who speaks: whom the articles quote, and whose words they report. One row per group and speaker, the groups in turn, those with most
    /// quotations first: <c>group</c>, <c>rank</c> (from 1), <c>speaker</c> (one name for all its forms; the noun where there is no name),
    /// <c>quotes</c> (quotations and reports), <c>documents</c> (articles that have one), <c>share</c> (of the group's that tell a speaker,
    /// 0 to 1) with its 95 % interval <c>share_low</c> to <c>share_high</c> (articles as clusters; null below five), <c>direct</c> (share
    /// in quotation marks) with Wilson's 95 % interval <c>direct_low</c> to <c>direct_high</c> (null below five articles). The lines: of
    /// each speaker the first sentence.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups.</param>
    /// <param name="top">How many speakers each group gets.</param>
    public static Result Speakers(this Corpus corpus, string by = ColumnNames.Source, int top = 10) =>
        DrawnArticles.Ask(corpus, drawn => WhoSpeaks.Of(drawn, by, top));

    /// <summary>
    /// One row per article and term: <c>article</c> (its id), <c>source</c>, <c>published</c> (UTC; both null where unknown), <c>term</c>
    /// (as written most often), <c>count</c> (from 1), <c>first_offset</c> (in the article's text, in UTF-16 units from 0). In the order of
    /// the articles, then by first offset. Titles are not counted.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="options">What is counted; words without stop words where null, cut with the data folder's dictionaries and without its
    /// stop words.</param>
    public static DataFrame TermsFrame(this Corpus corpus, TermOptions? options = null) => TermTables.Of(corpus, options);

    /// <summary>
    /// One row per date mentioned: <c>article</c> (its id), <c>paragraph</c> (index from 0; null for the title), <c>text</c>, <c>offset</c>
    /// (UTF-16 units from the start of the paragraph's or the title's text), <c>start</c> and <c>end</c> (exclusive; midnight; null for
    /// durations, vague and unresolved mentions),
    /// <c>granularity</c> (day … century, see <see cref="DateGranularity"/>; null for vague words), <c>basis</c> (see
    /// <see cref="DateBasis"/>). In the order of articles, paragraphs and text.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="zone">The time zone in which "today" is told from the moment of publication. An article known only to the month or year
    /// has no "today".</param>
    public static DataFrame DatesFrame(this Corpus corpus, string? zone = null) => CorpusDates.Table(corpus.Dates(Zones.Of(zone)));

    /// <summary>
    /// One row per quotation or report of speech: <c>article</c> (its id), <c>paragraph</c> (index from 0; null for the title),
    /// <c>speaker</c> (as written, with role; of a pronoun whom it stands for; null where it is not told), <c>name</c> (the one name for
    /// all the speaker's forms; the noun where there is no name; null where <c>speaker</c> is), <c>verb</c> (as written; null for a
    /// quotation that stands by itself), <c>text</c> (what is said; … where the sentence parts it), <c>offset</c> (UTF-16 units from the
    /// start of the paragraph's or the title's text), <c>direct</c> (whether any of it stands in quotation marks). In the order of articles
    /// and text.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static DataFrame QuotesFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return CorpusQuotes.Of(corpus).Table(corpus);
    }

    /// <summary>
    /// One row per article and name: <c>article</c> (its id), <c>name</c> (one for all its forms), <c>kind</c> (person, place,
    /// organisation), <c>count</c> (from 1), <c>first_offset</c> (in the article's text, in UTF-16 units from 0). In the order of the
    /// articles, then by first offset. Titles are not counted.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static DataFrame NamesFrame(this Corpus corpus) => NameTables.Of(corpus);

    /// <summary>
    /// One row per problem met while reading, those of the files beside the articles and of the library's tables too, errors first, then
    /// warnings, each in the order of files and lines: <c>file</c>, <c>line</c> (from 1; null where it concerns the file), <c>field</c>
    /// (null where none is concerned),
    /// <c>severity</c> (info, warning, error), <c>message</c>.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static DataFrame ProblemsFrame(this Corpus corpus) => CorpusFrames.Problems(corpus.AllProblems());

    /// <summary>The problems met while reading, those of the files beside the articles behind those of the articles.</summary>
    /// <param name="corpus">The articles.</param>
    public static IReadOnlyList<Problem> AllProblems(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. corpus.Problems, .. SideProblems(corpus), .. SourceTable.Of(corpus).Unused(corpus.Whole), .. RuleTables.Problems];
    }

    /// <summary>Those of all problems that are errors.</summary>
    /// <param name="corpus">The articles.</param>
    public static IReadOnlyList<Problem> Errors(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. (corpus.Texts is { HasErrors: false } ? [] : corpus.Problems).Concat(SideProblems(corpus))
            .Where(problem => problem.Severity == Severity.Error)];
    }

    private static IEnumerable<Problem> SideProblems(Corpus corpus)
    {
        return [.. SourceTable.Of(corpus).Problems, .. Glosses.Of(corpus).Problems, .. EventTable.Of(corpus).Problems,
            .. CorpusWords.Of(corpus).Problems, .. WordTables.Of(corpus).Problems,
            .. AliasTable.Of(corpus).Problems];
    }
}
