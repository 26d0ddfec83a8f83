namespace Analysis.Reading;

/// <summary>The article's tags, which the body's links are marked as.</summary>
internal static class Tags
{
    /// <summary>Makes them a candidate for the categories.</summary>
    public static void Find(BodyBlocks body)
    {
        if (body.Tags.Count > 0)
        {
            body.Found.Add(new Candidate(Field.Categories, "body: tags", body.Tags[0], 0, [.. body.Tags]));
        }
    }
}
