using System.Globalization;
using System.Text;

namespace Analysis.Benchmarks;

/// <summary>
/// How many planted words are found: a word that no article has is put into random places of both sides' articles, at a base rate of 0.3, 1
/// and 3 an article of middle length, and on one side at 1.5, 2, 3 and 5 times as much (Poisson, by the article's length); 10, 25 and 50
/// articles a side of each outlet. Beside it: G² of pooled counts and the rank-sum of each word by itself, both with Benjamini-Hochberg
/// over the same words, and how many other words each marks.
/// </summary>
internal static class PlantedWords
{
    private const int Repeats = 5;
    private const int Words = 5;

    public static int Run(string[] args)
    {
        var outlets = Outlets.Load(args);
        Console.WriteLine("times | base | a side | planted | found here | G² with BH | rank-sum with BH | other words marked a split: "
            + "here, G², rank-sum");
        foreach (var perSide in (int[])[10, 25, 50])
        {
            foreach (var (times, rate) in from times in (double[])[1.5, 2, 3, 5] from rate in (double[])[0.3, 1, 3] select (times, rate))
            {
                var (splits, found, false_) = (0, new int[3], new int[3]);
                foreach (var (_, articles) in outlets.Where(outlet => outlet.Articles.Length >= 2 * perSide))
                {
                    var random = new Random(perSide);
                    for (var repeat = 0; repeat < Repeats; repeat++, splits++)
                    {
                        var corpus = Plant(Outlets.Draw(articles, 2 * perSide, random), perSide, times, rate, random);
                        string[][] marks = [[.. corpus.Compare().Marking(Outlets.Name(0))], Peers(corpus, true), Peers(corpus, false)];
                        for (var method = 0; method < marks.Length; method++)
                        {
                            found[method] += marks[method].Count(IsPlanted);
                            false_[method] += marks[method].Count(word => !IsPlanted(word));
                        }
                    }
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times} | {rate} | {perSide} | {splits * Words} | {found[0]} | {found[1]} | {found[2]} | {string.Join(", ", false_.Select(count => ((double)count / splits).ToString("0.0", CultureInfo.InvariantCulture)))}"));
            }
        }

        return 0;
    }

    private static bool IsPlanted(string word) => word is ['q', 'z', 'x', _];

    private static Corpus Plant(Article[] articles, int perSide, double times, double rate, Random random)
    {
        var middle = articles.Select(article => article.Text.Length).Order().ElementAt(articles.Length / 2);
        return new Corpus([.. articles.Select((article, i) =>
        {
            var text = new StringBuilder(article.Text);
            for (var word = 0; word < Words; word++)
            {
                for (var count = Poisson(rate * article.Text.Length / middle * (i < perSide ? times : 1), random); count > 0; count--)
                {
                    text.Insert(random.Next(text.Length + 1), $" qzx{(char)('a' + word)} ");
                }
            }

            return new Article
            {
                Id = article.Id, File = article.File, Format = article.Format, Domain = article.Domain, Source = Outlets.Name(i / perSide),
                    Published = article.Published,
                Paragraphs = [new Paragraph(ParagraphKind.Body, text.ToString())],
            };
        })], []);
    }

    private static int Poisson(double mean, Random random)
    {
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        for (; product > limit; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }

    // What G², or each word's own rank-sum, finds of the first side with a false discovery rate of 5 %.
    private static string[] Peers(Corpus corpus, bool isG2)
    {
        var counts = new TermPostings(DocumentTermMatrix.Count(corpus.Articles));
        var first = corpus.Articles.Select(article => article.Source == Outlets.Name(0)).ToArray();
        var terms = Enumerable.Range(0, counts.Terms.Count).Where(term => counts.Articles(term).Length >= 5).ToArray();
        var totals = new[] { true, false }.Select(side => counts.Sizes.Where((_, i) => first[i] == side).Sum()).ToArray();
        var tests = terms.Select(term =>
        {
            var rates = new double[first.Length];
            long[] sums = [0, 0];
            for (var i = 0; i < counts.Articles(term).Length; i++)
            {
                var article = counts.Articles(term)[i];
                rates[article] = (double)counts.Counts(term)[i] / counts.Sizes[article];
                sums[first[article] ? 0 : 1] += counts.Counts(term)[i];
            }

            var z = RankSum.Z([.. rates.Where((_, i) => first[i])], [.. rates.Where((_, i) => !first[i])]);
            return (P: isG2 ? LogLikelihood.P(LogLikelihood.G2(sums, totals)) : ChiSquare.UpperTail(z * z, 1), IsAbove: isG2
                ? (double)sums[0] / totals[0] > (double)sums[1] / totals[1] : z > 0);
        }).ToArray();
        var adjusted = BenjaminiHochberg.Adjust([.. tests.Select(test => test.P)]);
        return [.. terms.Where((_, i) => adjusted[i] < 0.05 && tests[i].IsAbove).Select(term => counts.Terms[term])];
    }
}
