using System.Buffers;
using System.Runtime.CompilerServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Cuts text in precise mode: terms first, then runs of characters that the lexicon knows, then single characters.</summary>
/// <remarks>
/// Allocates nothing: scratch space is on the stack for runs up to <see cref="StackRun"/> characters and from the shared pool
/// above. Holds nothing but its settings, so safe to share.
/// </remarks>
internal sealed unsafe class Cutter(Lexicon lexicon, bool useModel)
{
    private const int StackRun = 256;

    private readonly Lexicon _lexicon = lexicon;
    private readonly bool _useModel = useModel;

    /// <summary>A cursor at the start of a text.</summary>
    /// <returns>The cursor.</returns>
    public static TokenCursor Start() => new() { TermUnknown = true };

    /// <summary>Cuts on as long as the room lasts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Its length.</param>
    /// <param name="offset">Added to every span.</param>
    /// <param name="cursor">Where to go on; moved.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="room">How many it may receive.</param>
    /// <returns>How many it received; 0 at the end of the text, or where the room is below <see cref="TokenCursor.RoomWanted"/>.</returns>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Fill(char* text, int length, int offset, ref TokenCursor cursor, Token* tokens, int room)
    {
        var memory = stackalloc byte[(StackRun + 1) * RunScratch.BytesPerCharacter];
        var scratch = new RunScratch(memory, StackRun);
        var codes = scratch.Codes;
        var map = _lexicon.Words.Codes;
        var sink = new TokenSink(text, offset, tokens);
        cursor.RoomWanted = 0;
        while (cursor.Position < length && sink.Count < room)
        {
            if (cursor.TermUnknown) FindTerm(text, length, ref cursor);
            var position = cursor.Position;
            if (position == cursor.TermStart)
            {
                sink.Add(position, cursor.TermEnd, TokenKind.Term);
                cursor.Position = cursor.TermEnd;
                cursor.TermUnknown = true;
                continue;
            }

            var end = position;
            var limit = Math.Min(cursor.TermStart, position + StackRun);
            while (end < limit && (codes[end - position] = map[text[end]]) != 0) end++;
            if (end == position)
            {
                cursor.Position = sink.AddOther(position, cursor.TermStart);
                continue;
            }

            var isLong = end == limit && end < cursor.TermStart;
            while (isLong && end < cursor.TermStart && map[text[end]] != 0) end++;
            if (end - position > room - sink.Count)
            {
                cursor.RoomWanted = end - position;
                break;
            }

            if (isLong) CutLongRun(ref sink, position, end - position);
            else CutRun(ref sink, position, end - position, scratch);
            cursor.Position = end;
        }

        GC.KeepAlive(_lexicon);
        return sink.Count;
    }

    private void FindTerm(char* text, int length, ref TokenCursor cursor)
    {
        cursor.TermUnknown = false;
        cursor.TermStart = length;
        if (_lexicon.Terms is not { } terms) return;
        cursor.TermStart = terms.Matcher.Next(new(text, length), cursor.Position, out var found, out _);
        cursor.TermEnd = cursor.TermStart + found;
    }

    private void CutLongRun(ref TokenSink sink, int start, int length)
    {
        var rented = ArrayPool<byte>.Shared.Rent(checked((length + 1) * RunScratch.BytesPerCharacter));
        fixed (byte* memory = rented)
        {
            var scratch = new RunScratch(memory, length);
            for (var i = 0; i < length; i++) scratch.Codes[i] = _lexicon.Words.Codes[sink.Text[start + i]];
            CutRun(ref sink, start, length, scratch);
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CutRun(ref TokenSink sink, int start, int length, in RunScratch scratch)
    {
        var ends = scratch.Ends;
        var codes = scratch.Codes;
        var steps = scratch.Steps;
        var text = sink.Text + start;
        codes[length] = 0;
        Lattice.Solve(_lexicon, codes, length, scratch.Scores, ends);

        // Characters left single one after the other wait until a longer word or the end shows how many they are.
        var waiting = 0;
        for (var i = 0; i < length;)
        {
            var end = ends[i];
            if (end - i == 1 && (_useModel || char.IsAsciiLetterOrDigit(text[i])))
            {
                i = end;
                continue;
            }

            if (waiting < i) CutSingles(ref sink, start + waiting, i - waiting, codes + waiting, steps);
            sink.AddWord(start + i, start + end);
            i = waiting = end;
        }

        if (waiting < length) CutSingles(ref sink, start + waiting, length - waiting, codes + waiting, steps);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CutSingles(ref TokenSink sink, int start, int length, ushort* codes, byte* steps)
    {
        if (length == 1 || !_useModel)
        {
            sink.AddWord(start, start + length);
        }
        else if (_lexicon.Words.Find(codes, length) != 0)
        {
            for (var i = start; i < start + length; i++) sink.AddWord(i, i + 1);
        }
        else
        {
            CutUnknown(ref sink, start, length, codes, steps);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CutUnknown(ref TokenSink sink, int start, int length, ushort* codes, byte* steps)
    {
        var text = sink.Text + start;
        for (var i = 0; i < length;)
        {
            var end = i;
            while (end < length && JiebaCharacters.IsIdeograph(text[end])) end++;
            if (end > i)
            {
                CharacterModel.Solve(_lexicon, codes + i, end - i, steps);
                for (int k = i, first = i; k < end; k++)
                {
                    if (steps[k - i] == 0) continue;
                    sink.AddWord(start + first, start + k + 1);
                    first = k + 1;
                }
            }
            else
            {
                end = AsciiRuns.EndAt(text, i, length);
                sink.AddWord(start + i, start + end);
            }

            i = end;
        }
    }
}
