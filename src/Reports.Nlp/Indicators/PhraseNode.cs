namespace Reports.Nlp.Indicators;

/// <summary>A node of a <see cref="PhraseTrie"/>.</summary>
/// <param name="Label">The character that leads to it.</param>
/// <param name="Base">From here each of its children is as far away as the number of its character, around the end of the table.</param>
/// <param name="Phrase">The phrase that ends in it, or -1.</param>
/// <param name="Does">What that phrase does.</param>
/// <param name="Roles">What the phrases do that end in it or go on from it.</param>
/// <remarks>
/// No two nodes that have children have one base: so whatever is found where a character leads, and is labelled with that character,
/// is a child. This is the double array of Aoe (1989), whose check is the label.
/// </remarks>
internal readonly record struct PhraseNode(char Label, ushort Base, short Phrase, WordRoles Does, WordRoles Roles);
