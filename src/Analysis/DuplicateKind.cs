namespace Analysis;

/// <summary>What duplicates have in common; written in lower case in tables.</summary>
public enum DuplicateKind
{
    /// <summary>The same letters and digits in their texts.</summary>
    Text,

    /// <summary>The same address.</summary>
    Address,

    /// <summary>Nearly the same text (<see cref="LoadOptions.NearDuplicate"/>).</summary>
    Near,
}
