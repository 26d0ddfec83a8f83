namespace Analysis;

/// <summary>
/// Places for the nodes of a network: joined ones near, others apart (Fruchterman &amp; Reingold 1991, Software: Practice and Experience
/// 21:1129-1164). They begin on a circle in their order, so that the same network has the same picture always.
/// </summary>
internal static class NetworkLayout
{
    private const int Steps = 300;
    private const double Nearest = 1e-4;

    /// <summary>The places, each coordinate from 0 to 1.</summary>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="edges">Which are joined, and how strongly, from 0 to 1.</param>
    public static (double X, double Y)[] Of(int count, IReadOnlyList<(int One, int Other, double Strength)> edges)
    {
        var places = Enumerable.Range(0, count)
            .Select(node => (X: Math.Cos(2 * Math.PI * node / count), Y: Math.Sin(2 * Math.PI * node / count))).ToArray();
        var distance = 1.6 / Math.Sqrt(Math.Max(1, count)); // that nodes would like to have
        for (var step = 0; step < Steps; step++)
        {
            var moves = new (double X, double Y)[count];
            for (var one = 0; one < count; one++)
            {
                for (var other = 0; other < one; other++)
                {
                    Push(places, moves, one, other, length => distance * distance / length);
                }

                // toward the middle, so that parts without a link to each other do not fly off
                moves[one] = (moves[one].X - (0.6 * places[one].X), moves[one].Y - (0.6 * places[one].Y));
            }

            foreach (var (one, other, strength) in edges)
            {
                Push(places, moves, one, other, length => -(0.5 + strength) * length * length / distance);
            }

            Move(places, moves, 0.12 * (1 - ((double)step / Steps)));
        }

        return Scaled(places);
    }

    private static void Push((double X, double Y)[] places, (double X, double Y)[] moves, int one, int other, Func<double, double> force)
    {
        var (x, y) = (places[one].X - places[other].X, places[one].Y - places[other].Y);
        var length = Math.Max(Nearest, Math.Sqrt((x * x) + (y * y)));
        var by = force(length) / length;
        moves[one] = (moves[one].X + (x * by), moves[one].Y + (y * by));
        moves[other] = (moves[other].X - (x * by), moves[other].Y - (y * by));
    }

    private static void Move((double X, double Y)[] places, (double X, double Y)[] moves, double farthest)
    {
        for (var node = 0; node < places.Length; node++)
        {
            var length = Math.Max(Nearest, Math.Sqrt((moves[node].X * moves[node].X) + (moves[node].Y * moves[node].Y)));
            var by = Math.Min(farthest, length) / length;
            places[node] = (places[node].X + (moves[node].X * by), places[node].Y + (moves[node].Y * by));
        }
    }

    // Rounded: the last bits may differ between machines.
    private static (double X, double Y)[] Scaled((double X, double Y)[] places)
    {
        if (places.Length == 0)
        {
            return [];
        }

        var (left, right, low, high) = (places.Min(place => place.X), places.Max(place => place.X), places.Min(place => place.Y),
            places.Max(place => place.Y));
        return Array.ConvertAll(places,
            place => (Math.Round((place.X - left) / Math.Max(Nearest, right - left), 3),
                Math.Round((place.Y - low) / Math.Max(Nearest, high - low), 3)));
    }
}
