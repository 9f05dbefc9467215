namespace JiebaNet.Segmenter;

public enum TokenizerMode
{
    Default,
    Search,
}
