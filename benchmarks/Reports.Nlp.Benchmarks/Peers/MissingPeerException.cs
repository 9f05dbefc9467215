namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Says why a peer cannot be had on this machine.</summary>
internal sealed class MissingPeerException(string message) : Exception(message);
