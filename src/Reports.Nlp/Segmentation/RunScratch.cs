namespace Reports.Nlp.Segmentation;

/// <summary>Working memory for one run of characters, laid out in a piece of memory of the caller's.</summary>
internal readonly unsafe struct RunScratch(byte* memory, int capacity)
{
    /// <summary>Bytes needed for each character of the run, and for one more.</summary>
    public const int BytesPerCharacter = sizeof(double) + sizeof(int) + sizeof(ushort) + sizeof(byte);

    /// <summary>Score of the best path from each place to the end.</summary>
    public readonly double* Scores = (double*)memory;

    /// <summary>End of the word that begins at each place on that path.</summary>
    public readonly int* Ends = (int*)(memory + (capacity + 1) * sizeof(double));

    /// <summary>Code of each character.</summary>
    public readonly ushort* Codes = (ushort*)(memory + (capacity + 1) * (sizeof(double) + sizeof(int)));

    /// <summary>Steps of the character model.</summary>
    public readonly byte* Steps = memory + (capacity + 1) * (sizeof(double) + sizeof(int) + sizeof(ushort));
}
