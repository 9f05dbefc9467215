namespace Reports.Nlp.Text;

/// <summary>What becomes of matches that share characters.</summary>
/// <remarks>
/// The smallest text that tells the policies apart: with the terms <c>三级</c>, <c>三级网格</c> and <c>网格长</c> in <c>三级网格长</c>.
/// </remarks>
public enum OverlapPolicy
{
    /// <summary>The match that begins first wins, and of those that begin together the longest: <c>三级网格</c> alone.</summary>
    LeftmostLongest,

    /// <summary>Every match is kept: <c>三级</c>, <c>三级网格</c> and <c>网格长</c>.</summary>
    All,
}
