namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>What is done by the phrases at a node of a <see cref="PhraseTrie"/>; few nodes differ in it.</summary>
/// <param name="Does">What the phrase does that ends there.</param>
/// <param name="Roles">What the phrases do that end there or go on from there.</param>
internal readonly record struct PhraseWork(WordRoles Does, WordRoles Roles);
