/* The table of commands: dispatch, help, completion and the manual page come from it. */
#include <string.h>

#include "cli/cli.h"

enum {
    ASKS = CLI_GROUP_ALWAYS | CLI_GROUP_JSON | CLI_GROUP_SHOP,
    ABOUT_MESSAGES = ASKS | CLI_GROUP_REQUEST | CLI_GROUP_MESSAGE | CLI_GROUP_BATCH,
};

const cli_command *cli_commands(void)
{
    static const cli_command commands[] = {
        { "suggest", "Suggest replies to a message or for an occasion", "[FILE|-]", NULL, "suggest",
          ABOUT_MESSAGES | CLI_GROUP_SUGGEST, cli_run_method, cli_show_suggest },
        { "read", "Say what a message is about", "[FILE|-]", NULL, "read", ABOUT_MESSAGES, cli_run_method,
          cli_show_read },
        { "check", "Say whether a text may be sent", "[FILE|-]", NULL, "check",
          ASKS | CLI_GROUP_REQUEST | CLI_GROUP_TEXT | CLI_GROUP_BATCH, cli_run_method, cli_show_check },
        { "pattern", "Fill a pattern with values", "[FILE|-]", NULL, "pattern",
          ASKS | CLI_GROUP_PATTERN | CLI_GROUP_BATCH, cli_run_method, cli_show_pattern },
        { "market list", "List platforms and countries", "", NULL, "market.list", ASKS, cli_run_method,
          cli_show_markets },
        { "market show", "Show all that a market stands for", "MARKET", "market", "market.show", ASKS, cli_run_method,
          cli_show_market },
        { "market set", "Set tone, locale, currency or time zone of a market in the shop", "MARKET", "market",
          "market.set", ASKS | CLI_GROUP_MARKET, cli_run_method, cli_show_market },
        { "rule list", "List rules in the order in which they run", "[REGEX]", "rule", "rule.list",
          ASKS | CLI_GROUP_WHY, cli_run_method, cli_show_rules },
        { "rule test", "Run the examples of rules", "[REGEX]", "rule", "rule.test", ASKS | CLI_GROUP_TEST,
          cli_run_method, cli_show_rule_test },
        { "rule trace", "Show what each rule did with a request, and why others did not run", "[FILE|-]", NULL,
          "suggest", ASKS | CLI_GROUP_REQUEST | CLI_GROUP_MESSAGE | CLI_GROUP_SUGGEST | CLI_GROUP_TEXT, cli_run_trace,
          cli_show_trace },
        { "rule new", "Write a first rule, and what editors want to know", "SCOPE/STAGE/NAME", "rule", "rule.new", ASKS,
          cli_run_method, cli_show_rule_new },
        { "rule lint", "Say what is doubtful about rules", "[PATH]", "path", "rule.lint", ASKS | CLI_GROUP_LINT,
          cli_run_rule_lint, cli_show_rule_lint },
        { "rule doc", "Print all rules and what rules see", "", NULL, "rule.doc", ASKS | CLI_GROUP_DOC, cli_run_method,
          cli_show_rule_doc },
        { "rule watch", "Run the examples of each rule whenever it is saved", "[DIR]", "folder", NULL,
          CLI_GROUP_ALWAYS | CLI_GROUP_JSON | CLI_GROUP_SHOP, cli_run_watch, cli_show_rule_test },
        { "rule shadow", "Show where the rules of another folder would answer differently", "FILE|-", NULL, NULL,
          ASKS | CLI_GROUP_SHADOW, cli_run_shadow, NULL },
        { "rule pack", "Make a pack of rules from a folder, or keys to sign packs with", "[DIR]", NULL, NULL,
          CLI_GROUP_ALWAYS | CLI_GROUP_JSON | CLI_GROUP_PACK | CLI_GROUP_KEY, cli_run_pack, cli_show_pack },
        { "rule verify", "Check the hashes and the signature of a pack", "FILE", NULL, NULL,
          CLI_GROUP_ALWAYS | CLI_GROUP_JSON | CLI_GROUP_KEY, cli_run_verify, cli_show_pack },
        { "rule install", "Verify and test a pack, and put it into a shop", "FILE", NULL, NULL,
          CLI_GROUP_ALWAYS | CLI_GROUP_JSON | CLI_GROUP_SHOP | CLI_GROUP_KEY | CLI_GROUP_INSTALL, cli_run_install,
          cli_show_pack },
        { "reply list", "List replies with their moves", "", NULL, "reply.list", ASKS, cli_run_method,
          cli_show_replies },
        { "coverage", "Show what each language still lacks", "", NULL, "coverage", ASKS, cli_run_method,
          cli_show_coverage },
        { "init", "Make a shop folder", "DIR", NULL, NULL, CLI_GROUP_ALWAYS | CLI_GROUP_JSON, cli_run_init, NULL },
        { "doctor", "Check the installation and the shop", "", NULL, "doctor", ASKS, cli_run_method, cli_show_doctor },
        { "version", "Show the version", "", NULL, NULL, CLI_GROUP_ALWAYS | CLI_GROUP_JSON, cli_run_version, NULL },
        { "worker", "Run a shop's rules for a parlance that was started with --isolate", "", NULL, NULL,
          CLI_GROUP_ALWAYS, cli_run_worker, NULL },
        { "help", "Show the commands, or one command's options", "[COMMAND]", NULL, NULL, CLI_GROUP_ALWAYS,
          cli_run_help, NULL },
        { "completion", "Print completions for bash", "", NULL, NULL, CLI_GROUP_ALWAYS, cli_run_completion, NULL },
        { "manual", "Print the manual page", "", NULL, NULL, CLI_GROUP_ALWAYS, cli_run_manual, NULL },
        { 0 },
    };
    return commands;
}

const cli_option *cli_options(void)
{
    static const cli_option options[] = {
        { "market", "MARKET", "market", CLI_AS_TEXT, CLI_GROUP_REQUEST | CLI_GROUP_WHY,
          "platform-country, as amazon-de" },
        { "message", "TEXT", "message", CLI_AS_TEXT, CLI_GROUP_MESSAGE, "what the buyer wrote" },
        { "text", "TEXT", "text", CLI_AS_TEXT, CLI_GROUP_TEXT, "the text to be sent" },
        { "occasion", "OCCASION", "occasion", CLI_AS_TEXT, CLI_GROUP_SUGGEST,
          "a reason to write without a message, as delayed" },
        { "language", "TAG", "language", CLI_AS_TEXT, CLI_GROUP_REQUEST, "language of the reply or text" },
        { "channel", "CHANNEL", "channel", CLI_AS_TEXT, CLI_GROUP_REQUEST, "mail, ticket, chat or public_review" },
        { "order", "FILE", "order", CLI_AS_FILE, CLI_GROUP_REQUEST, "the order as a JSON document" },
        { "tone", "AXIS=0-100", "tone", CLI_AS_PAIR, CLI_GROUP_REQUEST | CLI_GROUP_MARKET,
          "set an axis, as directness=40; may be repeated" },
        { "agent-locale", "TAG", "agent.locale", CLI_AS_TEXT, CLI_GROUP_REQUEST, "language of the gloss, as zh-CN" },
        { "buyer", "NAME", "buyer.name", CLI_AS_TEXT, CLI_GROUP_REQUEST, "the buyer's name as the platform shows it" },
        { "reply", "ID", "choose.reply", CLI_AS_TEXT, CLI_GROUP_SUGGEST, "use this reply" },
        { "decision", "DECISION", "choose.decision", CLI_AS_TEXT, CLI_GROUP_SUGGEST,
          "grant or decline what is asked for" },
        { "remedy", "REMEDY", "choose.remedy", CLI_AS_TEXT, CLI_GROUP_SUGGEST, "refund, replace or ask_photo" },
        { "limit", "N", "limit", CLI_AS_JSON, CLI_GROUP_SUGGEST, "at most N suggestions, 1 to 5" },
        { "now", "TIME", "now", CLI_AS_TEXT, CLI_GROUP_REQUEST, "the time to answer at, RFC 3339" },
        { "explain", NULL, "explain", CLI_AS_TRUE, CLI_GROUP_REQUEST, "add stages and rules" },
        { "why", NULL, "explain", CLI_AS_TRUE, CLI_GROUP_WHY,
          "tell which file won over which, and what conditions ask" },
        { "pattern", "PATTERN", "pattern", CLI_AS_TEXT, CLI_GROUP_PATTERN, "ICU MessageFormat with named arguments" },
        { "locale", "TAG", "locale", CLI_AS_TEXT, CLI_GROUP_PATTERN | CLI_GROUP_MARKET, "locale of numbers and dates" },
        { "value", "NAME=VALUE", "values", CLI_AS_PAIR, CLI_GROUP_PATTERN, "a value of the pattern; may be repeated" },
        { "currency", "CODE", "currency", CLI_AS_TEXT, CLI_GROUP_MARKET, "ISO 4217" },
        { "zone", "ZONE", "zone", CLI_AS_TEXT, CLI_GROUP_MARKET | CLI_GROUP_PATTERN, "IANA time zone" },
        { "regex", "REGEX", "rule", CLI_AS_TEXT, CLI_GROUP_TEST, "only rules whose id matches" },
        { "coverage", NULL, "coverage", CLI_AS_TRUE, CLI_GROUP_TEST, "tell what the examples exercise" },
        { "mutate", NULL, "mutate", CLI_AS_TRUE, CLI_GROUP_TEST, "change the rules, tell what no example notices" },
        { "against", "DIR", NULL, CLI_AS_TEXT, CLI_GROUP_SHADOW, "the folder of the other rules" },
        { "junit", "FILE", NULL, CLI_AS_TEXT, CLI_GROUP_TEST, "write a report in JUnit's XML too" },
        { "format", "FORMAT", "format", CLI_AS_TEXT, CLI_GROUP_LINT | CLI_GROUP_DOC,
          "lint: text, json or sarif; doc: markdown or lua" },
        { "output", "FILE", "output", CLI_AS_TEXT, CLI_GROUP_PACK, "where the pack goes" },
        { "key", "FILE", "key", CLI_AS_TEXT, CLI_GROUP_KEY,
          "pack: the secret key to sign with; verify, install: the public key to trust" },
        { "new-key", "FILE", "new_key", CLI_AS_TEXT, CLI_GROUP_PACK, "make a secret key, and FILE.pub beside it" },
        { "unsigned", NULL, "unsigned", CLI_AS_TRUE, CLI_GROUP_INSTALL, "take a pack that nobody has signed" },
        { "downgrade", NULL, "downgrade", CLI_AS_TRUE, CLI_GROUP_INSTALL, "take an older version" },
        { "new-signer", NULL, "new_signer", CLI_AS_TRUE, CLI_GROUP_INSTALL,
          "take a pack that is signed by somebody else" },
        { "shop", "DIR", NULL, CLI_AS_TEXT, CLI_GROUP_SHOP, "the shop's folder" },
        { "isolate", NULL, NULL, CLI_AS_TRUE, CLI_GROUP_REQUEST,
          "run the shop's rules in a process of their own that can reach nothing" },
        { "batch", NULL, NULL, CLI_AS_TRUE, CLI_GROUP_BATCH, "one request a line, one answer a line" },
        { "json", NULL, NULL, CLI_AS_TRUE, CLI_GROUP_JSON, "answer as a JSON document" },
        { "help", NULL, NULL, CLI_AS_TRUE, CLI_GROUP_ALWAYS, "show this command's options" },
        { 0 },
    };
    return options;
}

char cli_letter(const cli_option *option)
{
    static const struct {
        const char *name;
        char letter;
    } letters[] = { { "regex", 'r' }, { "output", 'o' } };
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        if (!strcmp(option->name, letters[i].name))
            return letters[i].letter;
    }
    return '\0';
}
