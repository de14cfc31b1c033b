rm -rf /tmp/tinyA /tmp/tinyO; cp -r test/tiny /tmp/tinyA
ATLAS=/tmp/tinyA OUT=/tmp/tinyO node scripts/build.ts | tail -2
cp .chora/site-*.json /tmp/rec1.json
sed -i 's/A02,population,2020,810/A02,population,2020,811/' /tmp/tinyA/data/observations/population.csv
ATLAS=/tmp/tinyA OUT=/tmp/tinyO node scripts/build.ts | grep "as they were"
cp .chora/site-*.json /tmp/rec2.json
