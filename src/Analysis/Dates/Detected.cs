namespace Analysis;

/// <summary>What a method found, or why it looked at too little to find anything.</summary>
/// <param name="Items">What it found, in order; empty where it found nothing and where it did not look.</param>
/// <param name="TooFew">Why it did not look, in one line; null where it did.</param>
/// <typeparam name="T">What it finds.</typeparam>
internal sealed record Detected<T>(IReadOnlyList<T> Items, string? TooFew);
