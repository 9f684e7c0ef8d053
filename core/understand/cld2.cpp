/* The library that guesses the language of a text, behind one C function. */
extern "C" {
#include "understand/guess.h"
}

#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

size_t pl_guess_language(pl_guess out[PL_GUESSES], pl_str text, const char *hint)
{
    CLD2::CLDHints hints = { hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE };
    CLD2::Language languages[PL_GUESSES];
    int percents[PL_GUESSES];
    double scores[PL_GUESSES];
    int bytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(text.at, static_cast<int>(text.length), true, &hints, CLD2::kCLDFlagBestEffort,
                                   languages, percents, scores, nullptr, &bytes, &reliable);
    size_t count = 0;
    for (size_t i = 0; i < PL_GUESSES; i++) {
        if (languages[i] == CLD2::UNKNOWN_LANGUAGE || percents[i] <= 0)
            continue;
        const char *code = CLD2::LanguageCode(languages[i]);
        pl_guess *guess = &out[count];
        if (std::strlen(code) >= sizeof guess->code)
            continue;
        std::memcpy(guess->code, code, std::strlen(code) + 1);
        guess->share = percents[i] / 100.0;
        guess->reliable = reliable;
        count++;
    }
    return count;
}
