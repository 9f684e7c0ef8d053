-- A shop's database as schema 1 left it. Never changed: it stands for files that people have.
CREATE TABLE market_setting (market TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (market, name)) STRICT, WITHOUT ROWID;
INSERT INTO market_setting VALUES ('amazon-de', 'tone.directness', '40'), ('ebay-gb', 'currency', 'EUR');
PRAGMA application_id = 1349676131;
PRAGMA user_version = 1;
