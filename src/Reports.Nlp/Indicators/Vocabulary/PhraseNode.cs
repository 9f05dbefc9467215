namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>A node of a <see cref="PhraseTrie"/>.</summary>
/// <param name="Label">The character that leads to it.</param>
/// <param name="Base">From here each of its children is as far away as the number of its character, around the end of the table.</param>
/// <param name="Phrase">The phrase that ends in it, or -1.</param>
/// <param name="Work">Where the trie says what that phrase does, and what all do that end here or go on from here.</param>
/// <remarks>
/// No two nodes that have children have one base: so whatever is found where a character leads, and is labelled with that character,
/// is a child. This is the double array of Aoe (1989), whose check is the label. Eight bytes, eight nodes to a cache line.
/// </remarks>
internal readonly record struct PhraseNode(char Label, ushort Base, short Phrase, ushort Work);
