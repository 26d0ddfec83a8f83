namespace Analysis.Statistics;

/// <summary>
/// The rate of a term in some articles with its 95 % interval. The unit is the article: the words of one depend on each other, so an
/// interval by tokens (<see cref="WilsonInterval"/>) is too narrow.
/// </summary>
/// <param name="Rate">Occurrences per token, 0 to 1.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, at most 1.</param>
/// <param name="LogError">The standard error of the rate's natural logarithm, from 0; null where the rate is 0.</param>
public readonly record struct RateInterval(double Rate, double Low, double High, double? LogError)
{
    /// <summary>
    /// R = Σc/Σn with the linearised standard error of a ratio, s² = k/(k−1)·Σ(c − R·n)²/(Σn)² over k articles (Cochran 1977, Sampling
    /// Techniques, 6.3), as R·exp(± t·s/R) with Student's t of k − 1 degrees of freedom. Where the count is 0, Wilson's interval for as
    /// many tokens as would tell as much, n* = Σn/d·(z/t)², d the design effect (Korn &amp; Graubard 1998, Survey Methodology 24:193-201).
    /// </summary>
    /// <param name="counts">The term's occurrences in each article.</param>
    /// <param name="sizes">All tokens of each article, in the same order; articles without tokens don't count.</param>
    /// <param name="designEffect">d, at least 1, for a count of 0: what <see cref="DesignEffect"/> the term has in other articles.</param>
    /// <returns>Null where fewer than two articles have tokens: one article says nothing of others.</returns>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public static RateInterval? Of(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes, double designEffect = 1) =>
        ClusterSums.Of(counts, sizes).Interval(designEffect);

    /// <summary>
    /// How many times the variance of a rate is that of as many tokens drawn one by one (Kish 1965, Survey Sampling, 8.2): s²/(R(1 −
    /// R)/Σn), s² as in <see cref="Of"/>.
    /// </summary>
    /// <param name="counts">The term's occurrences in each article.</param>
    /// <param name="sizes">All tokens of each article, in the same order.</param>
    /// <returns>At least 0; 1 where nothing is known.</returns>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public static double DesignEffect(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes) => ClusterSums.Of(counts, sizes).DesignEffect;

    /// <summary>What rates and their errors are made from; sums of some articles can be added up and taken away.</summary>
    internal readonly record struct ClusterSums(int Articles, long Count, long Tokens, double CountSquares, double Products,
        double TokenSquares)
    {
        public double Rate => Tokens == 0 ? 0 : (double)Count / Tokens;

        public double DesignEffect => Count == 0 || Count == Tokens || Articles < 2 ? 1 : Variance * Tokens / (Rate * (1 - Rate));

        private double Variance =>
            Articles / (Articles - 1.0) * Math.Max(0, CountSquares - (2 * Rate * Products)
                + (Rate * Rate * TokenSquares)) / ((double)Tokens * Tokens);

        public static ClusterSums operator +(ClusterSums one, ClusterSums other) => new(
            one.Articles + other.Articles, one.Count + other.Count, one.Tokens + other.Tokens,
            one.CountSquares + other.CountSquares, one.Products + other.Products, one.TokenSquares + other.TokenSquares);

        public static ClusterSums operator -(ClusterSums all, ClusterSums some) => new(
            all.Articles - some.Articles, all.Count - some.Count, all.Tokens - some.Tokens,
            all.CountSquares - some.CountSquares, all.Products - some.Products, all.TokenSquares - some.TokenSquares);

        /// <summary>One-sided p that one rate is no higher than the other: Welch's t (1947) of the difference, from the linearised
        /// variances of both.</summary>
        public static double HigherP(ClusterSums one, ClusterSums other)
        {
            var (own, others) = (one.Variance, other.Variance);
            if (own + others <= 0)
            {
                return one.Rate > other.Rate ? 0 : 1;
            }

            var freedom = Math.Pow(own + others, 2) / ((own * own / (one.Articles - 1)) + (others * others / (other.Articles - 1)));
            return StudentT.UpperTail((one.Rate - other.Rate) / Math.Sqrt(own + others), freedom);
        }

        public static ClusterSums Of(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes)
        {
            if (counts.Length != sizes.Length)
            {
                throw new ArgumentException($"There are {counts.Length} counts but {sizes.Length} sizes; each article needs one of both.",
                    nameof(sizes));
            }

            var sums = default(ClusterSums);
            for (var i = 0; i < counts.Length; i++)
            {
                sums = sums.WithSize(sizes[i]).WithCount(counts[i], sizes[i]);
            }

            return sums;
        }

        public ClusterSums WithSize(long size) =>
            size == 0 ? this : this with
            {
                Articles = Articles + 1,
                Tokens = Tokens + size,
                TokenSquares = TokenSquares + ((double)size * size)
            };

        public ClusterSums WithCount(long count, long size) =>
            this with
            {
                Count = Count + count,
                CountSquares = CountSquares + ((double)count * count),
                Products = Products + ((double)count * size)
            };

        public RateInterval? Interval(double designEffect)
        {
            if (Articles < 2)
            {
                return null;
            }

            var t = StudentT.Ends(Articles - 1);
            if (Count > 0)
            {
                var error = Math.Sqrt(Variance) / Rate;
                return new RateInterval(Rate, Rate * Math.Exp(-t * error), Math.Min(1, Rate * Math.Exp(t * error)), error);
            }

            var worth = Tokens / Math.Max(1, designEffect) * Math.Pow(WilsonInterval.Z95 / t, 2);
            return new RateInterval(0, 0, WilsonInterval.Z95 * WilsonInterval.Z95 / (worth + (WilsonInterval.Z95 * WilsonInterval.Z95)),
                null);
        }
    }
}
