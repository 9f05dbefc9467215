namespace Reports.Nlp.Segmentation;

/// <summary>How far a text has been cut, and where the next of the caller's terms stands.</summary>
internal struct TokenCursor
{
    /// <summary>Everything before this place has been cut.</summary>
    public int Position;

    /// <summary>Where the next term begins, or the text's length; no term begins between the position and here.</summary>
    public int TermStart;

    /// <summary>Where that term ends.</summary>
    public int TermEnd;

    /// <summary>Whether the next term is yet to be looked for.</summary>
    public bool TermUnknown;

    /// <summary>How many tokens the caller's room must hold before the next step can be made.</summary>
    public int RoomWanted;
}
