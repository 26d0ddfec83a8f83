namespace Analysis;

/// <summary>Time zones by name.</summary>
internal static class Zones
{
    /// <summary>The zone of an IANA name; UTC where there is none.</summary>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static TimeZoneInfo Of(string? name) => string.IsNullOrEmpty(name) ? TimeZoneInfo.Utc
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : throw new ArgumentException($"There is no time zone '{name}'; write its IANA name, as UTC, Asia/Shanghai or Europe/Paris.");
}
