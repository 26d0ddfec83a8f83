namespace Analysis.Articles;

/// <summary>Where a date of publication may stand, the most trustworthy first: this order is the preference between candidates.</summary>
internal enum DateOrigin
{
    /// <summary>The mirror's comment with the feed's publication time in milliseconds.</summary>
    EpochComment,

    /// <summary>The front matter's publication date.</summary>
    FrontMatter,

    /// <summary>The line <c>日期：…</c> under the title.</summary>
    DateLine,

    /// <summary>The page's own metadata.</summary>
    PageMetadata,

    /// <summary>A <c>time</c> element of the body.</summary>
    TimeElement,

    /// <summary>A block of the body that holds nothing but a date.</summary>
    BodyLine,

    /// <summary>The year and month in the address.</summary>
    AddressPath,
}
